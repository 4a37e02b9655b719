<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>explain</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what went wrong, what to do, details</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</source>
        <translation>
            <numerusform>l’horloge de cet ordinateur s’écarte de %n minute de celle d’AWS&#x202f;: l’heure d’AWS a servi à la connexion</numerusform>
            <numerusform>l’horloge de cet ordinateur s’écarte de %n minutes de celle d’AWS&#x202f;: l’heure d’AWS a servi à la connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</source>
        <translation>
            <numerusform>l’horloge de cet ordinateur s’écarte de %n minute de celle d’AWS&#x202f;: l’heure d’AWS a servi à la connexion et aux comptes à rebours</numerusform>
            <numerusform>l’horloge de cet ordinateur s’écarte de %n minutes de celle d’AWS&#x202f;: l’heure d’AWS a servi à la connexion et aux comptes à rebours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a profile, then what went wrong with it
----------
an answer and the job that gives it
----------
what a list holds, and its items
----------
what a check found, behind how serious it is: &quot;Warning: ...&quot;
----------
a category of data types and the types of it that a job lists
----------
the title of a report&apos;s file: what it is about, and the name of the job</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>no job %1 in the account and the Regions that were asked</source>
        <translation>aucune tâche %1 dans le compte et les Régions interrogés</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <extracomment>findings of checks that somebody accepted</extracomment>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what the checks found in so many jobs: &quot;3 jobs: 1 error, 2 warnings, 0 notes&quot;
----------
a reading and the verdict under it</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a job in a list of candidates: id and name
----------
a bucket or an account, and what is in the way</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no command; --help lists them</source>
        <translation>aucune commande&#x202f;; --help les énumère</translation>
    </message>
    <message>
        <source>no such command: %1; --help lists them</source>
        <translation>commande inconnue&#x202f;: %1&#x202f;; --help les énumère</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 n’accepte pas %2</translation>
    </message>
    <message>
        <source>no such format: %1; there are text, markdown, html and json</source>
        <translation>format inconnu&#x202f;: %1&#x202f;; les formats sont text, markdown, html et json</translation>
    </message>
    <message>
        <source>no such format of diff: %1; there are text, markdown and json</source>
        <translation>format de diff inconnu&#x202f;: %1&#x202f;; les formats sont text, markdown et json</translation>
    </message>
    <message>
        <source>no such reading: %1; --help lists them</source>
        <translation>interprétation inconnue&#x202f;: %1&#x202f;; --help les énumère</translation>
    </message>
    <message>
        <source>--now cannot be read: %1; write it like 2026-08-27T14:00:00Z</source>
        <translation>--now n’est pas lisible&#x202f;: %1&#x202f;; l’écrire comme 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>no such severity: %1; there are error, warning and info</source>
        <translation>gravité inconnue&#x202f;: %1&#x202f;; les valeurs sont error, warning et info</translation>
    </message>
    <message>
        <source>no such kind of checks: %1; there are definition, state and live</source>
        <translation>sorte de contrôles inconnue&#x202f;: %1&#x202f;; les valeurs sont definition, state et live</translation>
    </message>
    <message>
        <source>--sample and the options for AWS exclude each other; take one source</source>
        <translation>--sample et les options d’AWS s’excluent&#x202f;; choisir une seule source</translation>
    </message>
    <message>
        <source>%1 needs a source: a file, a folder, - for standard input, --sample, or --aws</source>
        <translation>%1 a besoin d’une source&#x202f;: un fichier, un dossier, - pour l’entrée standard, --sample ou --aws</translation>
    </message>
    <message>
        <source>the source is empty</source>
        <translation>la source est vide</translation>
    </message>
    <message>
        <source>- is no job</source>
        <translation>- n’est pas une tâche</translation>
    </message>
    <message>
        <source>- is used twice; standard input can be read once</source>
        <translation>- est utilisé deux fois&#x202f;; l’entrée standard ne se lit qu’une fois</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <extracomment>a command and an option that it cannot do without</extracomment>
        <translation>%1 a besoin de %2</translation>
    </message>
    <message>
        <source>%1 takes one source and no job</source>
        <translation>%1 prend une source et aucune tâche</translation>
    </message>
    <message>
        <source>%1 takes one job</source>
        <translation>%1 prend une tâche</translation>
    </message>
    <message>
        <source>%1 takes two jobs</source>
        <translation>%1 prend deux tâches</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>La ligne %1 n’est pas lisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>one line for each job</source>
        <translation>une ligne par tâche</translation>
    </message>
    <message>
        <source>the answer&apos;s JSON, byte for byte</source>
        <translation>le JSON de la réponse, octet par octet</translation>
    </message>
    <message>
        <source>what a job reads, when, and what it leaves out</source>
        <translation>ce qu’une tâche lit, quand, et ce qu’elle exclut</translation>
    </message>
    <message>
        <source>contradictions, likely mistakes, and what is worth knowing</source>
        <translation>contradictions, erreurs probables et faits bons à savoir</translation>
    </message>
    <message>
        <source>for each object of FILE: is it in scope, and what decides (JSON lines)</source>
        <translation>pour chaque objet de FILE&#x202f;: est-il dans le périmètre, et qu’est-ce qui en décide (JSON lines)</translation>
    </message>
    <message>
        <source>which jobs select the buckets of FILE, might, do not, and why</source>
        <translation>quelles tâches sélectionnent les compartiments de FILE, peut-être, ou non, et pourquoi</translation>
    </message>
    <message>
        <source>what two jobs are set up to do differently</source>
        <translation>ce que deux tâches sont configurées à faire différemment</translation>
    </message>
    <message>
        <source>JSON of describe-classification-job; - is standard input</source>
        <translation>JSON de describe-classification-job&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>the sample account that comes with the program</source>
        <translation>le compte d’exemple fourni avec le programme</translation>
    </message>
    <message>
        <source>AWS, as that profile of the AWS CLI signs in; may be repeated</source>
        <translation>AWS, avec la connexion de ce profil d’AWS CLI&#x202f;; répétable</translation>
    </message>
    <message>
        <source>AWS, in that Region, with each profile; may be repeated</source>
        <translation>AWS, dans cette Région, avec chaque profil&#x202f;; répétable</translation>
    </message>
    <message>
        <source>AWS, with another address for Macie</source>
        <translation>AWS, avec une autre adresse pour Macie</translation>
    </message>
    <message>
        <source>AWS, as environment and default profile say</source>
        <translation>AWS, selon l’environnement et le profil par défaut</translation>
    </message>
    <message>
        <source>text (the default), markdown, html (not of diff) or json</source>
        <translation>text (par défaut), markdown, html (sauf diff) ou json</translation>
    </message>
    <message>
        <source>objects as JSON lines; - is standard input</source>
        <translation>des objets en JSON lines&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>buckets as JSON lines or plain names; - is standard input</source>
        <translation>des compartiments en JSON lines ou de simples noms&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>list: only jobs that match EXPR, see below</source>
        <translation>list&#x202f;: seulement les tâches qui répondent à EXPR, voir ci-dessous</translation>
    </message>
    <message>
        <source>fetch what the list alone does not say</source>
        <translation>récupérer ce que la liste seule ne dit pas</translation>
    </message>
    <message>
        <source>JSON instead of text: list and check an array, covers a line for each answer</source>
        <translation>JSON au lieu de texte&#x202f;: list et check un tableau, covers une ligne par réponse</translation>
    </message>
    <message>
        <source>check: end with 1 from that severity on (warning)</source>
        <translation>check&#x202f;: finir avec 1 à partir de cette gravité (warning)</translation>
    </message>
    <message>
        <source>check: only checks of that kind</source>
        <translation>check&#x202f;: seulement les contrôles de cette sorte</translation>
    </message>
    <message>
        <source>findings that are accepted: JSON of id, reason and jobId (optional)</source>
        <translation>constats acceptés&#x202f;: JSON avec id, reason et jobId (facultatif)</translation>
    </message>
    <message>
        <source>settle a question that AWS&apos;s documents leave open; may be repeated</source>
        <translation>trancher une question que la documentation d’AWS laisse ouverte&#x202f;; répétable</translation>
    </message>
    <message>
        <source>explain as if it were that moment: 2026-08-27T14:00:00Z</source>
        <translation>expliquer comme si l’on était à cet instant&#x202f;: 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>the language of the words; ids and values stay</source>
        <translation>la langue des textes&#x202f;; les ids et les valeurs restent</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>afficher ceci</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>jobscope-cli says what Amazon Macie classification jobs are set up to read.</source>
        <translation>jobscope-cli dit ce que les tâches de classification d’Amazon Macie sont configurées à lire.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#x202f;:</translation>
    </message>
    <message>
        <source>JOB is a job id, an ARN or an exact name.</source>
        <translation>JOB est un id de tâche, un ARN ou un nom exact.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Terms of a filter:</source>
        <translation>Termes d’un filtre&#x202f;:</translation>
    </message>
    <message>
        <source>A space joins terms, or between them takes either, - before one takes the others, &quot;...&quot; holds spaces, (...) groups.</source>
        <translation>Un espace joint les termes, or entre deux termes retient l’un ou l’autre, - devant un terme retient les autres, &quot;...&quot; contient des espaces, (...) regroupe.</translation>
    </message>
    <message>
        <source>Readings (the default first):</source>
        <translation>Interprétations (celle par défaut en premier)&#x202f;:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 a finding; 2 wrong use or unreadable input; 3 AWS or the network refused; 4 job not found or name not unique.</source>
        <translation>Codes de sortie&#x202f;: 0 terminé&#x202f;; 1 un constat&#x202f;; 2 mauvais usage ou entrée illisible&#x202f;; 3 refus d’AWS ou du réseau&#x202f;; 4 tâche introuvable ou nom non unique.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>a file and why it cannot be read</extracomment>
        <translation>%1 n’est pas lisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1 is there more than once, with different answers: %2</source>
        <translation>la tâche %1 est présente plusieurs fois, avec des réponses différentes&#x202f;: %2</translation>
    </message>
    <message>
        <source>no job %1: the source holds none</source>
        <translation>aucune tâche %1&#x202f;: la source n’en contient aucune</translation>
    </message>
    <message>
        <source>no job %1; names that hold it: %2</source>
        <translation>aucune tâche %1&#x202f;; noms qui le contiennent&#x202f;: %2</translation>
    </message>
    <message>
        <source>no job %1; the source holds: %2</source>
        <translation>aucune tâche %1&#x202f;; la source contient&#x202f;: %2</translation>
    </message>
    <message>
        <source>the name %1 is not unique; jobs with it: %2</source>
        <translation>le nom %1 n’est pas unique&#x202f;; tâches qui le portent&#x202f;: %2</translation>
    </message>
    <message>
        <source>the source holds no job</source>
        <translation>la source ne contient aucune tâche</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a job, as the source holds %n: %2</source>
        <translation>
            <numerusform>%1 a besoin d’une tâche, car la source en contient %n&#x202f;: %2</numerusform>
            <numerusform>%1 a besoin d’une tâche, car la source en contient %n&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--filter, character %1: %2</source>
        <extracomment>%1: a number, from 1; %2: a sentence</extracomment>
        <translation>--filter, caractère %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not listed: the filter asks for details that are not there</source>
        <translation>
            <numerusform>%n tâche n’est pas listée&#x202f;: le filtre demande des détails qui n’y sont pas</numerusform>
            <numerusform>%n tâches ne sont pas listées&#x202f;: le filtre demande des détails qui n’y sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>S’EXÉCUTE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>RÉGION</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CRÉÉE</translation>
    </message>
    <message>
        <source>EXPIRES IN</source>
        <translation>EXPIRE DANS</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>CONTRÔLES</translation>
    </message>
    <message>
        <source>JOB ID</source>
        <translation>ID DE TÂCHE</translation>
    </message>
    <message>
        <source>not looked up: %1 %2 (%3)</source>
        <extracomment>something beside a job that could not be looked up: what went wrong, what to do, details</extracomment>
        <translation>non consultée&#x202f;: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the report would replace its source %1</source>
        <translation>le rapport remplacerait sa source %1</translation>
    </message>
    <message>
        <source>Code of the MFA device %1:</source>
        <translation>Code du dispositif MFA %1&#x202f;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The profile %1 (%2, line %3) gets its keys from a program that it wants to run:</source>
        <translation>Le profil %1 (%2, ligne %3) obtient ses clés d’un programme qu’il veut exécuter&#x202f;:</translation>
    </message>
    <message>
        <source>Type %1 to run it:</source>
        <translation>Saisissez %1 pour l’exécuter&#x202f;:</translation>
    </message>
    <message>
        <source>Your name for the proxy %1:</source>
        <translation>Votre nom pour le proxy %1&#x202f;:</translation>
    </message>
    <message>
        <source>Your password for it:</source>
        <translation>Votre mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center (%1), in a browser on any machine:</source>
        <translation>Connectez-vous à IAM Identity Center (%1), dans un navigateur sur n’importe quelle machine&#x202f;:</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code: %1</source>
        <translation>N’y continuez que si la page affiche ce code&#x202f;: %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1</source>
        <translation>exactement ce compartiment du compte %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1, Region %2</source>
        <translation>exactement ce compartiment du compte %1, Région %2</translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1</source>
        <translation>
            <numerusform>exactement ce %n compartiment du compte %1</numerusform>
            <numerusform>exactement ces %n compartiments du compte %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1, Region %2</source>
        <translation>
            <numerusform>exactement ce %n compartiment du compte %1, Région %2</numerusform>
            <numerusform>exactement ces %n compartiments du compte %1, Région %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no bucket of account %1 (the list is empty)</source>
        <translation>aucun compartiment du compte %1 (la liste est vide)</translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets</source>
        <translation>
            <numerusform>une liste fixe de %n compartiment</numerusform>
            <numerusform>une liste fixe de %n compartiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets in %1 entries</source>
        <translation>
            <numerusform>une liste fixe de %n compartiment en %1 entrées</numerusform>
            <numerusform>une liste fixe de %n compartiments en %1 entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry that cannot be read: %1</source>
        <translation>une entrée illisible&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n buckets that meet the criteria now (as of %1).</source>
        <translation>
            <numerusform>AWS trouve %n compartiment qui remplit les critères à présent (état&#x202f;: %1).</numerusform>
            <numerusform>AWS trouve %n compartiments qui remplissent les critères à présent (état&#x202f;: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n objects, %1, of which Macie can read %2.</source>
        <translation>
            <numerusform>Contenu&#x202f;: %n objet, %1, dont Macie peut lire %2.</numerusform>
            <numerusform>Contenu&#x202f;: %n objets, %1, dont Macie peut lire %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not what a past run used, and each object still has to meet the other conditions.</source>
        <translation>Ce n’est pas ce qu’une exécution passée a utilisé, et chaque objet doit encore remplir les autres conditions.</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on all %n buckets that Macie knows.</source>
        <translation>
            <numerusform>Cette explication et AWS concordent sur le %n compartiment que Macie connaît.</numerusform>
            <numerusform>Cette explication et AWS concordent sur les %n compartiments que Macie connaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</source>
        <translation>
            <numerusform>Cette explication et AWS concordent sur %1 de %n compartiment que Macie connaît&#x202f;; elles divergent sur %2.</numerusform>
            <numerusform>Cette explication et AWS concordent sur %1 des %n compartiments que Macie connaît&#x202f;; elles divergent sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s answer supports the reading %1: %2 of %3 agree.</source>
        <translation>La réponse d’AWS soutient l’interprétation %1&#x202f;: %2 sur %3 concordent.</translation>
    </message>
    <message>
        <source>AWS&apos;s answer speaks against the reading %1: only %2 of %3 agree.</source>
        <translation>La réponse d’AWS contredit l’interprétation %1&#x202f;: seulement %2 sur %3 concordent.</translation>
    </message>
    <message numerus="yes">
        <source>Macie knows %1 of the %n listed buckets now (as of %2).</source>
        <translation>
            <numerusform>Macie connaît à présent %1 de %n compartiment listé (état&#x202f;: %2).</numerusform>
            <numerusform>Macie connaît à présent %1 des %n compartiments listés (état&#x202f;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected by %1 of %2 jobs, perhaps by %3 more.</source>
        <translation>Sélectionné par %1 tâches sur %2, peut-être par %3 autres.</translation>
    </message>
    <message>
        <source>a bucket without a name</source>
        <translation>un compartiment sans nom</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <extracomment>a bucket and its owner</extracomment>
        <translation>%1 du compte %2</translation>
    </message>
    <message>
        <source>The list of buckets is empty.</source>
        <translation>La liste des compartiments est vide.</translation>
    </message>
    <message>
        <source>An entry of the bucket list has no account or no list of buckets.</source>
        <translation>Une entrée de la liste des compartiments n’a pas de compte ou pas de liste de compartiments.</translation>
    </message>
    <message>
        <source>A bucket is listed more than once: %1.</source>
        <translation>Un compartiment est listé plus d’une fois&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets are listed, more than the 1,000 that a job can have.</source>
        <translation>
            <numerusform>%n compartiment est listé, plus que les 1 000 qu’une tâche peut avoir.</numerusform>
            <numerusform>%n compartiments sont listés, plus que les 1 000 qu’une tâche peut avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A block of conditions cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>Un bloc de conditions n’est pas lisible&#x202f;: une partie est inconnue ou n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>The job has both a list of buckets and bucket criteria.</source>
        <translation>La tâche a à la fois une liste de compartiments et des critères de compartiments.</translation>
    </message>
    <message>
        <source>The job has neither a list of buckets nor bucket criteria.</source>
        <translation>La tâche n’a ni liste de compartiments ni critères de compartiments.</translation>
    </message>
    <message>
        <source>There are only exclude conditions for buckets, so every other bucket of the Region is read, new ones too.</source>
        <translation>Il n’y a que des conditions d’exclusion pour les compartiments&#x202f;: tout autre compartiment de la Région est donc lu, même nouveau.</translation>
    </message>
    <message>
        <source>Include conditions are joined by &quot;and&quot;, so the same object has to meet them all (Macie API reference, JobScopingBlock).</source>
        <translation>Les conditions d’inclusion sont jointes par «&#x202f;et&#x202f;»&#x202f;: le même objet doit donc les remplir toutes (Macie API reference, JobScopingBlock).</translation>
    </message>
    <message>
        <source>Macie skips the months that lack the day and does not fall back to their last day (Macie API reference, MonthlySchedule).</source>
        <translation>Macie saute les mois où ce jour manque et ne se rabat pas sur leur dernier jour (Macie API reference, MonthlySchedule).</translation>
    </message>
    <message>
        <source>Copy the job with a day from 1 to 28 if every month is to be read.</source>
        <translation>Copier la tâche avec un jour de 1 à 28 si chaque mois doit être lu.</translation>
    </message>
    <message>
        <source>Extensions are compared whole, and AWS&apos;s own examples have no dot (Macie User Guide, scope options of jobs).</source>
        <translation>Les extensions sont comparées en entier, et les exemples d’AWS n’ont pas de point (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the extension without its dot.</source>
        <translation>Copier la tâche avec l’extension sans son point.</translation>
    </message>
    <message>
        <source>Macie knows neither wildcards nor regular expressions: each character stands for itself (Macie User Guide, scope options of jobs).</source>
        <translation>Macie ne connaît ni caractères génériques ni expressions régulières&#x202f;: chaque caractère vaut pour lui-même (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the values written out, or with a prefix up to the first wildcard.</source>
        <translation>Copier la tâche avec les valeurs écrites en entier, ou avec un préfixe jusqu’au premier caractère générique.</translation>
    </message>
    <message>
        <source>Letter case counts, so that pdf and PDF are two extensions (Macie User Guide, scope options of jobs).</source>
        <translation>La casse compte&#x202f;: pdf et PDF sont donc deux extensions (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>See whether there are files with the other spelling; a copy of the job can name both.</source>
        <translation>Vérifier s’il existe des fichiers avec l’autre graphie&#x202f;; une copie de la tâche peut nommer les deux.</translation>
    </message>
    <message>
        <source>Macie reads the formats of its list and other text, but no pictures, sound, films or programs (Macie User Guide, supported formats).</source>
        <translation>Macie lit les formats de sa liste et d’autres textes, mais ni images, ni sons, ni films, ni programmes (Macie User Guide, supported formats).</translation>
    </message>
    <message>
        <source>Do not count on results for such files; a copy of the job can do without them.</source>
        <translation>Ne pas compter sur des résultats pour ces fichiers&#x202f;; une copie de la tâche peut s’en passer.</translation>
    </message>
    <message>
        <source>Copy the job with bounds that leave sizes between them.</source>
        <translation>Copier la tâche avec des bornes qui laissent des tailles entre elles.</translation>
    </message>
    <message>
        <source>Copy the job with dates that leave time between them.</source>
        <translation>Copier la tâche avec des dates qui laissent du temps entre elles.</translation>
    </message>
    <message>
        <source>Copy the job with all prefixes in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>Copier la tâche avec tous les préfixes dans une condition, où ils sont joints par «&#x202f;ou&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the job with all extensions in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>Copier la tâche avec toutes les extensions dans une condition, où elles sont jointes par «&#x202f;ou&#x202f;».</translation>
    </message>
    <message>
        <source>Excludes win over includes (Macie API reference, Scoping and S3BucketCriteriaForJob).</source>
        <translation>Les exclusions l’emportent sur les inclusions (Macie API reference, Scoping and S3BucketCriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with exclude conditions that leave something.</source>
        <translation>Copier la tâche avec des conditions d’exclusion qui laissent quelque chose.</translation>
    </message>
    <message>
        <source>AWS&apos;s API text joins them by &quot;and&quot;, its console reads as if each one excluded alone (Macie API reference, JobScopingBlock; Macie User Guide, creating a job).</source>
        <translation>Le texte de l’API d’AWS les joint par «&#x202f;et&#x202f;», sa console se lit comme si chacune excluait à elle seule (Macie API reference, JobScopingBlock&#x202f;; Macie User Guide, creating a job).</translation>
    </message>
    <message>
        <source>Try an object that meets only one of them, or copy the job with a single exclude condition.</source>
        <translation>Essayer un objet qui n’en remplit qu’une, ou copier la tâche avec une seule condition d’exclusion.</translation>
    </message>
    <message>
        <source>The API joins values by &quot;or&quot;, and only for findings filters does AWS say that not equals means none of them (Macie API reference, SimpleScopeTerm; Macie User Guide, filtering findings).</source>
        <translation>L’API joint les valeurs par «&#x202f;ou&#x202f;», et AWS ne dit que pour les filtres de résultats que «&#x202f;différent de&#x202f;» signifie aucune d’elles (Macie API reference, SimpleScopeTerm&#x202f;; Macie User Guide, filtering findings).</translation>
    </message>
    <message>
        <source>Try something that has one of the values, or copy the job with the opposite condition in the other block.</source>
        <translation>Essayer quelque chose qui a l’une des valeurs, ou copier la tâche avec la condition opposée dans l’autre bloc.</translation>
    </message>
    <message>
        <source>Leaving out what is not equal is a double negative: it acts as a list of what may stay (Macie API reference, JobScopingBlock).</source>
        <translation>Exclure ce qui n’est pas égal est une double négation&#x202f;: cela agit comme une liste de ce qui peut rester (Macie API reference, JobScopingBlock).</translation>
    </message>
    <message>
        <source>Copy the job with an include condition that says equals, if that is what is meant.</source>
        <translation>Copier la tâche avec une condition d’inclusion qui dit «&#x202f;égal à&#x202f;», si c’est ce qui est voulu.</translation>
    </message>
    <message>
        <source>Each property allows some comparators only, which AWS has checked strictly since June 2021 (Macie API reference, SimpleScopeTerm and SimpleCriterionForJob).</source>
        <translation>Chaque propriété n’admet que certains comparateurs, ce qu’AWS contrôle strictement depuis juin 2021 (Macie API reference, SimpleScopeTerm and SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a comparator that is allowed; what this one does is not documented.</source>
        <translation>Copier la tâche avec un comparateur admis&#x202f;; ce que fait celui-ci n’est pas documenté.</translation>
    </message>
    <message>
        <source>A size or a date is compared with exactly one value (Macie API reference, SimpleScopeTerm).</source>
        <translation>Une taille ou une date est comparée avec exactement une valeur (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with one condition for each bound.</source>
        <translation>Copier la tâche avec une condition par borne.</translation>
    </message>
    <message>
        <source>Sizes are whole numbers of bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>Les tailles sont des nombres entiers d’octets (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes, without unit, sign or separators.</source>
        <translation>Copier la tâche avec le nombre d’octets, sans unité, signe ni séparateurs.</translation>
    </message>
    <message>
        <source>The unit of sizes is bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>L’unité des tailles est l’octet (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes if a larger unit was meant.</source>
        <translation>Copier la tâche avec le nombre d’octets si une unité plus grande était voulue.</translation>
    </message>
    <message>
        <source>A date is compared as one instant, not as a whole day (Macie API reference, SimpleScopeTerm).</source>
        <translation>Une date est comparée comme un instant, pas comme un jour entier (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with two bounds, from that day to the next.</source>
        <translation>Copier la tâche avec deux bornes, de ce jour au suivant.</translation>
    </message>
    <message>
        <source>AWS expects a date in UTC, written with its zone, and compares it with a change that lies in the past (Macie API reference, SimpleScopeTerm).</source>
        <translation>AWS attend une date en UTC, écrite avec son fuseau, et la compare à une modification située dans le passé (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>See whether the date is right; a copy of the job can write it like 2024-05-01T00:00:00Z.</source>
        <translation>Vérifier que la date est juste&#x202f;; une copie de la tâche peut l’écrire comme 2024-05-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since, and these are never that old (Macie User Guide, scope options of jobs).</source>
        <translation>Après sa première exécution, une tâche récurrente ne lit que les objets créés ou modifiés depuis, qui ne sont jamais aussi anciens (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy it as a one-time job, or without that date.</source>
        <translation>La copier comme tâche ponctuelle, ou sans cette date.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since the run before (Macie User Guide, scope options of jobs).</source>
        <translation>Après sa première exécution, une tâche récurrente ne lit que les objets créés ou modifiés depuis l’exécution précédente (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Nothing needs to be done; do not take the date for a limit of later runs.</source>
        <translation>Il n’y a rien à faire&#x202f;; ne pas prendre la date pour une limite des exécutions suivantes.</translation>
    </message>
    <message>
        <source>These are fixed texts in capital letters that are compared exactly (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Ce sont des textes fixes en majuscules, comparés exactement (Macie API reference, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with PUBLIC, NOT_PUBLIC or UNKNOWN, for the shared access with EXTERNAL, INTERNAL, NOT_SHARED or UNKNOWN.</source>
        <translation>Copier la tâche avec PUBLIC, NOT_PUBLIC ou UNKNOWN, et pour l’accès partagé avec EXTERNAL, INTERNAL, NOT_SHARED ou UNKNOWN.</translation>
    </message>
    <message>
        <source>Macie says UNKNOWN of a bucket that it could not evaluate, whatever the bucket allows (Macie User Guide, scope options of jobs).</source>
        <translation>Macie dit UNKNOWN d’un compartiment qu’il n’a pas pu évaluer, quoi que le compartiment permette (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with UNKNOWN as another value if such buckets are to be read too.</source>
        <translation>Copier la tâche avec UNKNOWN comme valeur de plus si ces compartiments doivent aussi être lus.</translation>
    </message>
    <message>
        <source>Names are compared whole, so an ARN, an address or a path meets no bucket (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Les noms sont comparés en entier&#x202f;: un ARN, une adresse ou un chemin ne correspond donc à aucun compartiment (Macie API reference, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with the bare name of the bucket.</source>
        <translation>Copier la tâche avec le simple nom du compartiment.</translation>
    </message>
    <message>
        <source>Account ids are compared whole, as text; programs that take them for numbers lose zeros in front (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Les ids de compte sont comparés en entier, comme texte&#x202f;; les programmes qui les prennent pour des nombres perdent les zéros de tête (Macie API reference, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with all 12 digits.</source>
        <translation>Copier la tâche avec les 12 chiffres.</translation>
    </message>
    <message>
        <source>A job takes one form or the other (Macie API reference, S3JobDefinition).</source>
        <translation>Une tâche prend l’une ou l’autre forme (Macie API reference, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with one of them; which buckets this one reads is not documented.</source>
        <translation>Copier la tâche avec l’une d’elles&#x202f;; quels compartiments celle-ci lit n’est pas documenté.</translation>
    </message>
    <message>
        <source>Without one of the two forms nothing is defined that could be read (Macie API reference, S3JobDefinition).</source>
        <translation>Sans l’une des deux formes, rien n’est défini qui puisse être lu (Macie API reference, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with a list of buckets or with criteria.</source>
        <translation>Copier la tâche avec une liste de compartiments ou avec des critères.</translation>
    </message>
    <message>
        <source>Criteria are looked at afresh at the start of each run, and without include conditions every bucket is taken (Macie User Guide, scope options of jobs).</source>
        <translation>Les critères sont évalués à nouveau au début de chaque exécution, et sans conditions d’inclusion chaque compartiment est retenu (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>See whether that is meant: what it reads and costs grows with the account.</source>
        <translation>Vérifier que c’est voulu&#x202f;: ce qu’elle lit et coûte croît avec le compte.</translation>
    </message>
    <message>
        <source>A run that finds no bucket reads nothing and still ends well; its log has NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</source>
        <translation>Une exécution qui ne trouve aucun compartiment ne lit rien et finit pourtant bien&#x202f;; son journal contient NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>See whether the criteria are spelled as the buckets are; what matched at a past run only its log tells.</source>
        <translation>Vérifier que les critères sont écrits comme les compartiments&#x202f;; ce qui correspondait à une exécution passée, seul son journal le dit.</translation>
    </message>
    <message>
        <source>A condition is about either a property or tags (Macie API reference, JobScopeTerm and CriteriaForJob).</source>
        <translation>Une condition porte soit sur une propriété, soit sur des balises (Macie API reference, JobScopeTerm and CriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a condition for each of them.</source>
        <translation>Copier la tâche avec une condition pour chacune.</translation>
    </message>
    <message>
        <source>The only key of a tag condition is TAG and its only target S3_OBJECT; before June 2021 the tag&apos;s key stood there (Macie API reference, TagScopeTerm).</source>
        <translation>La seule clé d’une condition de balise est TAG et sa seule cible S3_OBJECT&#x202f;; avant juin 2021, la clé de la balise s’y trouvait (Macie API reference, TagScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the tag&apos;s key in tagValues.</source>
        <translation>Copier la tâche avec la clé de la balise dans tagValues.</translation>
    </message>
    <message>
        <source>Of objects Macie compares the key of a tag, alone or with its value, but never the value alone (Macie API reference, TagValuePair).</source>
        <translation>Pour les objets, Macie compare la clé d’une balise, seule ou avec sa valeur, mais jamais la valeur seule (Macie API reference, TagValuePair).</translation>
    </message>
    <message>
        <source>Copy the job with the key of the tag.</source>
        <translation>Copier la tâche avec la clé de la balise.</translation>
    </message>
    <message>
        <source>An empty value stands for every value of the key (Macie API reference, TagValuePair).</source>
        <translation>Une valeur vide vaut pour toute valeur de la clé (Macie API reference, TagValuePair).</translation>
    </message>
    <message>
        <source>Nothing needs to be done if every value is meant; tags with an empty value cannot be told apart.</source>
        <translation>Il n’y a rien à faire si toute valeur est voulue&#x202f;; les balises à valeur vide ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>Beyond 10,000 buckets of an account Macie knows no tags, and a bucket without known tags passes a condition that says not equals (Macie User Guide, scope options of jobs).</source>
        <translation>Au-delà de 10 000 compartiments d’un compte, Macie ne connaît pas de balises, et un compartiment sans balises connues remplit une condition «&#x202f;différent de&#x202f;» (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with another condition for these buckets if they must stay out.</source>
        <translation>Copier la tâche avec une autre condition pour ces compartiments s’ils doivent rester dehors.</translation>
    </message>
    <message>
        <source>Tags are compared exactly: blanks and letter case count (Macie User Guide, scope options of jobs).</source>
        <translation>Les balises sont comparées exactement&#x202f;: les espaces et la casse comptent (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>See how the tags are written in S3, and copy the job if need be.</source>
        <translation>Voir comment les balises sont écrites dans S3, et copier la tâche au besoin.</translation>
    </message>
    <message>
        <source>A prefix is compared from the first character of the key, which has no slash in front and no name of the bucket in it (Macie User Guide, scope options of jobs).</source>
        <translation>Un préfixe est comparé dès le premier caractère de la clé, qui n’a ni barre oblique devant ni nom de compartiment (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the path as it is within the bucket, unless a folder is named like that.</source>
        <translation>Copier la tâche avec le chemin tel qu’il est dans le compartiment, à moins qu’un dossier ne porte ce nom.</translation>
    </message>
    <message>
        <source>A prefix is no folder: logs also meets logs-old/a.csv (Macie User Guide, scope options of jobs).</source>
        <translation>Un préfixe n’est pas un dossier&#x202f;: logs correspond aussi à logs-old/a.csv (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with a slash at the end if only that folder is meant.</source>
        <translation>Copier la tâche avec une barre oblique finale si seul ce dossier est voulu.</translation>
    </message>
    <message>
        <source>Values are joined by &quot;or&quot;, so the shorter prefix covers the longer one (Macie API reference, SimpleScopeTerm).</source>
        <translation>Les valeurs sont jointes par «&#x202f;ou&#x202f;»&#x202f;: le préfixe plus court couvre donc le plus long (Macie API reference, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>It can be left out; see whether the shorter one was meant.</source>
        <translation>Il peut être omis&#x202f;; vérifier que le plus court était voulu.</translation>
    </message>
    <message>
        <source>With NONE only custom data identifiers are used (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>Avec NONE, seuls des identifiants de données personnalisés sont utilisés (Macie API reference, managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with data identifiers.</source>
        <translation>Copier la tâche avec des identifiants de données.</translation>
    </message>
    <message>
        <source>A list of identifiers goes with INCLUDE and EXCLUDE, and with these only (Macie API reference, managedDataIdentifierIds).</source>
        <translation>Une liste d’identifiants va avec INCLUDE et EXCLUDE, et seulement avec eux (Macie API reference, managedDataIdentifierIds).</translation>
    </message>
    <message>
        <source>Copy the job with the choice and the list that are meant.</source>
        <translation>Copier la tâche avec le choix et la liste voulus.</translation>
    </message>
    <message>
        <source>A list stays as it is, while ALL takes new data types by itself (Macie User Guide, creating a job).</source>
        <translation>Une liste reste telle quelle, tandis qu’ALL prend de lui-même les nouveaux types de données (Macie User Guide, creating a job).</translation>
    </message>
    <message>
        <source>Copy the job with ALL if new data types are to join.</source>
        <translation>Copier la tâche avec ALL si de nouveaux types de données doivent s’ajouter.</translation>
    </message>
    <message>
        <source>AWS&apos;s documents changed the default from all to the recommended ones on 2023-09-18 and do not say what happened to older jobs (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>La documentation d’AWS a changé la valeur par défaut de «&#x202f;tous&#x202f;» à «&#x202f;recommandés&#x202f;» le 2023-09-18 et ne dit pas ce qu’il est advenu des tâches plus anciennes (Macie API reference, managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with a choice of its own to be certain.</source>
        <translation>Copier la tâche avec un choix explicite pour en être certain.</translation>
    </message>
    <message>
        <source>Deleted identifiers keep a record, so AWS can still name them (Macie API reference, BatchGetCustomDataIdentifiers).</source>
        <translation>Les identifiants supprimés gardent une trace&#x202f;: AWS peut donc encore les nommer (Macie API reference, BatchGetCustomDataIdentifiers).</translation>
    </message>
    <message>
        <source>See whether something else looks for that data now; a copy of the job can name other identifiers.</source>
        <translation>Vérifier si autre chose recherche ces données à présent&#x202f;; une copie de la tâche peut nommer d’autres identifiants.</translation>
    </message>
    <message>
        <source>Only a list with status OK can be used, and a job runs on without a list that was deleted (Macie API reference, AllowListStatus; Macie User Guide, allow lists).</source>
        <translation>Seule une liste au statut OK est utilisable, et une tâche continue sans une liste supprimée (Macie API reference, AllowListStatus&#x202f;; Macie User Guide, allow lists).</translation>
    </message>
    <message>
        <source>Repair the list or the rights to it: the status is what your own rights let AWS see.</source>
        <translation>Réparer la liste ou les droits sur elle&#x202f;: le statut est ce que vos propres droits laissent voir à AWS.</translation>
    </message>
    <message>
        <source>It is a percentage from 1 to 100 (Macie API reference, samplingPercentage).</source>
        <translation>C’est un pourcentage de 1 à 100 (Macie API reference, samplingPercentage).</translation>
    </message>
    <message>
        <source>Copy the job with a percentage from 1 to 100.</source>
        <translation>Copier la tâche avec un pourcentage de 1 à 100.</translation>
    </message>
    <message>
        <source>Later runs read only what has changed, so what was not picked is not caught up on (Macie User Guide, scope options of jobs, and our inference).</source>
        <translation>Les exécutions suivantes ne lisent que ce qui a changé&#x202f;: ce qui n’a pas été tiré n’est donc pas rattrapé (Macie User Guide, scope options of jobs, et notre déduction).</translation>
    </message>
    <message>
        <source>Copy the job with 100 % if every object is to be read some time.</source>
        <translation>Copier la tâche avec 100&#x202f;% si chaque objet doit être lu un jour.</translation>
    </message>
    <message>
        <source>With initialRun false the first run takes only what was created or changed after the job&apos;s creation (Macie API reference, initialRun).</source>
        <translation>Avec initialRun false, la première exécution ne retient que ce qui a été créé ou modifié après la création de la tâche (Macie API reference, initialRun).</translation>
    </message>
    <message>
        <source>Run a one-time job for the objects that were there before.</source>
        <translation>Exécuter une tâche ponctuelle pour les objets déjà présents.</translation>
    </message>
    <message>
        <source>A schedule and an initial run belong to recurring jobs, and to these a schedule (Macie API reference, CreateClassificationJob).</source>
        <translation>Une planification et une exécution initiale vont avec les tâches récurrentes, et celles-ci avec une planification (Macie API reference, CreateClassificationJob).</translation>
    </message>
    <message>
        <source>Copy the job with the type and the schedule that are meant.</source>
        <translation>Copier la tâche avec le type et la planification voulus.</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, Macie cancels a one-time job for good, of a recurring job the interrupted run (Macie User Guide, changing the status of a job).</source>
        <translation>30 jours après qu’une personne l’a mise en pause au cours d’une exécution, Macie annule définitivement une tâche ponctuelle&#x202f;; d’une tâche récurrente, l’exécution interrompue (Macie User Guide, changing the status of a job).</translation>
    </message>
    <message>
        <source>Resume it in time, or let it end; refresh if the date has passed.</source>
        <translation>La reprendre à temps, ou la laisser finir&#x202f;; actualiser si la date est passée.</translation>
    </message>
    <message>
        <source>A pause expires only if it began in the middle of a run; a recurring job that was paused between its runs stays so (Macie User Guide, changing the status of a job).</source>
        <translation>Une pause n’expire que si elle a commencé au cours d’une exécution&#x202f;; une tâche récurrente mise en pause entre ses exécutions le reste (Macie User Guide, changing the status of a job).</translation>
    </message>
    <message>
        <source>Resume or cancel it.</source>
        <translation>La reprendre ou l’annuler.</translation>
    </message>
    <message>
        <source>Going on would exceed the monthly quota for sensitive data discovery of an account (Macie User Guide, checking the status of jobs).</source>
        <translation>Continuer dépasserait le quota mensuel de découverte de données sensibles d’un compte (Macie User Guide, checking the status of jobs).</translation>
    </message>
    <message>
        <source>Look at the usage in Macie, then wait for the next month or ask AWS for a higher quota.</source>
        <translation>Regarder l’utilisation dans Macie, puis attendre le mois suivant ou demander à AWS un quota plus élevé.</translation>
    </message>
    <message>
        <source>ERROR means that Macie was denied an account or a bucket; skipped single objects are not counted (Macie API reference, LastRunErrorStatus).</source>
        <translation>ERROR signifie que Macie s’est vu refuser un compte ou un compartiment&#x202f;; les objets isolés ignorés ne sont pas comptés (Macie API reference, LastRunErrorStatus).</translation>
    </message>
    <message>
        <source>Look for accounts and buckets in the job&apos;s log events in Amazon CloudWatch Logs.</source>
        <translation>Chercher les comptes et compartiments dans les événements de journal de la tâche dans Amazon CloudWatch Logs.</translation>
    </message>
    <message>
        <source>A recurring job runs on each day of its schedule (Macie User Guide, creating a job).</source>
        <translation>Une tâche récurrente s’exécute à chaque jour de sa planification (Macie User Guide, creating a job).</translation>
    </message>
    <message>
        <source>Refresh, then see whether Macie is suspended, and look at the job&apos;s log events.</source>
        <translation>Actualiser, puis voir si Macie est suspendu, et regarder les événements de journal de la tâche.</translation>
    </message>
    <message>
        <source>Macie logs BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION or BUCKET_ACCESS_DENIED for such buckets and reads the others (Macie User Guide, log events of jobs).</source>
        <translation>Macie journalise BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION ou BUCKET_ACCESS_DENIED pour ces compartiments et lit les autres (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>See whether the bucket was deleted or moved; jobs cannot be edited, so a copy has to name the right ones.</source>
        <translation>Vérifier si le compartiment a été supprimé ou déplacé&#x202f;; les tâches ne sont pas modifiables&#x202f;: une copie doit donc nommer les bons.</translation>
    </message>
    <message>
        <source>An administrator reads only buckets of accounts that are members; others are logged as ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs).</source>
        <translation>Un administrateur ne lit que les compartiments de comptes membres&#x202f;; les autres sont journalisés comme ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>Invite the account again, or copy the job without it.</source>
        <translation>Inviter à nouveau le compte, ou copier la tâche sans lui.</translation>
    </message>
    <message>
        <source>A job takes up to 1,000 buckets, each once (Macie User Guide, quotas).</source>
        <translation>Une tâche prend jusqu’à 1 000 compartiments, chacun une fois (Macie User Guide, quotas).</translation>
    </message>
    <message>
        <source>Copy the job with each bucket once, or with criteria for them.</source>
        <translation>Copier la tâche avec chaque compartiment une fois, ou avec des critères pour eux.</translation>
    </message>
    <message>
        <source>Each job reads its objects on its own, and each is billed (Macie User Guide, costs of jobs).</source>
        <translation>Chaque tâche lit ses objets de son côté, et chacune est facturée (Macie User Guide, costs of jobs).</translation>
    </message>
    <message>
        <source>See whether all of them are needed.</source>
        <translation>Vérifier que toutes sont nécessaires.</translation>
    </message>
    <message>
        <source>Without one AWS keeps discovery results for 90 days only (Macie User Guide, storing discovery results).</source>
        <translation>Sans lui, AWS ne garde les résultats de découverte que 90 jours (Macie User Guide, storing discovery results).</translation>
    </message>
    <message>
        <source>Configure an S3 bucket for the results in each Region.</source>
        <translation>Configurer un compartiment S3 pour les résultats dans chaque Région.</translation>
    </message>
    <message>
        <source>Macie skips storage classes and formats that it does not support (Macie User Guide, supported storage classes and formats).</source>
        <translation>Macie ignore les classes de stockage et les formats qu’il ne prend pas en charge (Macie User Guide, supported storage classes and formats).</translation>
    </message>
    <message>
        <source>Do not count on results for these objects.</source>
        <translation>Ne pas compter sur des résultats pour ces objets.</translation>
    </message>
    <message>
        <source>AWS removed TAG and BUCKET_CREATION_DATE in June 2021 and does not say what they mean for older jobs (history of the Macie API model).</source>
        <translation>AWS a retiré TAG et BUCKET_CREATION_DATE en juin 2021 et ne dit pas ce qu’ils signifient pour les tâches plus anciennes (historique du modèle de l’API Macie).</translation>
    </message>
    <message>
        <source>Copy the job with a tag condition, or without the creation date.</source>
        <translation>Copier la tâche avec une condition de balise, ou sans la date de création.</translation>
    </message>
    <message>
        <source>The API compares exactly, while the ranges of the console leave out both ends (Macie API reference, SimpleScopeTerm; Macie User Guide, scope options of jobs).</source>
        <translation>L’API compare exactement, tandis que les plages de la console excluent les deux extrémités (Macie API reference, SimpleScopeTerm&#x202f;; Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless that instant matters.</source>
        <translation>Il n’y a rien à faire, sauf si cet instant importe.</translation>
    </message>
    <message>
        <source>Only one-time jobs become complete, and only recurring ones wait for a next run (Macie User Guide, checking the status of jobs).</source>
        <translation>Seules les tâches ponctuelles se terminent, et seules les récurrentes attendent une prochaine exécution (Macie User Guide, checking the status of jobs).</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, ask AWS.</source>
        <translation>Actualiser&#x202f;; si cela persiste, demander à AWS.</translation>
    </message>
    <message>
        <source>A job has one schedule, and a day of the month is a number from 1 to 31 (Macie API reference, JobScheduleFrequency).</source>
        <translation>Une tâche a une seule planification, et un jour du mois est un nombre de 1 à 31 (Macie API reference, JobScheduleFrequency).</translation>
    </message>
    <message>
        <source>Copy the job with the schedule that is meant.</source>
        <translation>Copier la tâche avec la planification voulue.</translation>
    </message>
    <message>
        <source>AWS may have added it after this version was made (Macie API model as of April 2026).</source>
        <translation>AWS l’a peut-être ajouté après la sortie de cette version (modèle de l’API Macie d’avril 2026).</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope; it is shown as it came.</source>
        <translation>Chercher une version plus récente de Jobscope&#x202f;; c’est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>AWS documents no such part, so nobody can say what it does (Macie API reference, S3JobDefinition).</source>
        <translation>AWS ne documente pas une telle partie&#x202f;: personne ne peut donc dire ce qu’elle fait (Macie API reference, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with conditions that are valid.</source>
        <translation>Copier la tâche avec des conditions valides.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded, so only that was checked.</source>
        <translation>Seule l’entrée de liste est chargée&#x202f;: rien d’autre n’a donc été contrôlé.</translation>
    </message>
    <message>
        <source>No check found anything.</source>
        <translation>Aucun contrôle n’a rien trouvé.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>of the checks of a job, in a list</extracomment>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>A value looks like a pattern: %1.</source>
        <translation>Une valeur ressemble à un motif&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has a form that no name has: %1.</source>
        <translation>Un nom de compartiment a une forme qu’aucun nom n’a&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An account id does not have 12 digits: %1.</source>
        <translation>Un id de compte n’a pas 12 chiffres&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The key %1 is no longer part of the API.</source>
        <translation>La clé %1 ne fait plus partie de l’API.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for %2.</source>
        <translation>Le comparateur %1 n’est pas admis pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are given where exactly one is allowed.</source>
        <translation>
            <numerusform>%n valeur est donnée là où exactement une est admise.</numerusform>
            <numerusform>%n valeurs sont données là où exactement une est admise.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag condition has %1 as its %2, where only %3 is allowed.</source>
        <translation>Une condition de balise a %1 comme %2, où seul %3 est admis.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for tags.</source>
        <translation>Le comparateur %1 n’est pas admis pour les balises.</translation>
    </message>
    <message>
        <source>A condition cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>Une condition n’est pas lisible&#x202f;: une partie est inconnue ou n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>A condition does not say what it compares.</source>
        <translation>Une condition ne dit pas ce qu’elle compare.</translation>
    </message>
    <message>
        <source>A condition compares %1, which is not known.</source>
        <translation>Une condition compare %1, qui n’est pas connu.</translation>
    </message>
    <message>
        <source>A condition does not say how it compares.</source>
        <translation>Une condition ne dit pas comment elle compare.</translation>
    </message>
    <message>
        <source>A condition has no values to compare with.</source>
        <translation>Une condition n’a pas de valeurs à comparer.</translation>
    </message>
    <message>
        <source>A date cannot be read: %1.</source>
        <translation>Une date n’est pas lisible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A tag condition names no tags.</source>
        <translation>Une condition de balise ne nomme aucune balise.</translation>
    </message>
    <message>
        <source>A tag of a condition cannot be read.</source>
        <translation>Une balise d’une condition n’est pas lisible.</translation>
    </message>
    <message>
        <source>A tag of a condition has neither key nor value.</source>
        <translation>Une balise d’une condition n’a ni clé ni valeur.</translation>
    </message>
    <message>
        <source>A condition tests both a property and tags, where only one of them is allowed.</source>
        <translation>Une condition teste à la fois une propriété et des balises, alors qu’un seul des deux est admis.</translation>
    </message>
    <message>
        <source>A condition is empty: it tests neither a property nor tags.</source>
        <translation>Une condition est vide&#x202f;: elle ne teste ni propriété ni balises.</translation>
    </message>
    <message>
        <source>A condition says not equals with several values, and AWS&apos;s documents leave open how these are joined.</source>
        <translation>Une condition dit «&#x202f;différent de&#x202f;» avec plusieurs valeurs, et la documentation d’AWS laisse ouvert comment elles sont jointes.</translation>
    </message>
    <message>
        <source>An exclude condition says not equals: what it names may stay in, and all else meets the condition.</source>
        <translation>Une condition d’exclusion dit «&#x202f;différent de&#x202f;»&#x202f;: ce qu’elle nomme peut rester, et tout le reste remplit la condition.</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>Aucun mois n’a de jour %1.</translation>
    </message>
    <message>
        <source>On day 29 it skips every February but those of leap years.</source>
        <translation>Le jour 29, elle saute chaque février, sauf ceux des années bissextiles.</translation>
    </message>
    <message>
        <source>On day 30 it skips every February.</source>
        <translation>Le jour 30, elle saute chaque février.</translation>
    </message>
    <message>
        <source>On day 31 it runs in seven months of the year only.</source>
        <translation>Le jour 31, elle ne s’exécute que sept mois de l’année.</translation>
    </message>
    <message>
        <source>A one-time job has a schedule.</source>
        <translation>Une tâche ponctuelle a une planification.</translation>
    </message>
    <message>
        <source>A one-time job has an initial run.</source>
        <translation>Une tâche ponctuelle a une exécution initiale.</translation>
    </message>
    <message>
        <source>A recurring job has no schedule.</source>
        <translation>Une tâche récurrente n’a pas de planification.</translation>
    </message>
    <message>
        <source>A recurring job is said to be complete.</source>
        <translation>Une tâche récurrente est dite terminée.</translation>
    </message>
    <message>
        <source>A one-time job is said to wait for its next run.</source>
        <translation>Une tâche ponctuelle est dite en attente de sa prochaine exécution.</translation>
    </message>
    <message>
        <source>The sampling percentage is %1.</source>
        <translation>Le pourcentage d’échantillonnage est %1.</translation>
    </message>
    <message>
        <source>A recurring job reads only about %1 % of the objects in scope.</source>
        <translation>Une tâche récurrente ne lit qu’environ %1&#x202f;% des objets du périmètre.</translation>
    </message>
    <message>
        <source>The text %1 is not known to this version of Jobscope.</source>
        <translation>Le texte %1 n’est pas connu de cette version de Jobscope.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are not known to this version of Jobscope.</source>
        <translation>
            <numerusform>%n champ n’est pas connu de cette version de Jobscope.</numerusform>
            <numerusform>%n champs ne sont pas connus de cette version de Jobscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one schedule is given.</source>
        <translation>Plus d’une planification est donnée.</translation>
    </message>
    <message>
        <source>The job does not say which of Macie&apos;s own data types it looks for.</source>
        <translation>La tâche ne dit pas lesquels des types de données propres à Macie elle recherche.</translation>
    </message>
    <message>
        <source>The job looks for nothing: for none of Macie&apos;s own data types, and with no custom data identifier.</source>
        <translation>La tâche ne recherche rien&#x202f;: aucun des types de données propres à Macie, et aucun identifiant de données personnalisé.</translation>
    </message>
    <message>
        <source>%1 needs a list of managed data identifiers, and there is none.</source>
        <translation>%1 a besoin d’une liste d’identifiants de données gérés, et il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are listed, though %1 goes without.</source>
        <translation>
            <numerusform>%n identifiant de données géré est listé, alors que %1 s’en passe.</numerusform>
            <numerusform>%n identifiants de données gérés sont listés, alors que %1 s’en passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job lists all %n data types that Macie has now, one by one.</source>
        <translation>
            <numerusform>La tâche liste un à un le %n type de données que Macie a à présent.</numerusform>
            <numerusform>La tâche liste un à un les %n types de données que Macie a à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The custom data identifier %1 was deleted.</source>
        <translation>L’identifiant de données personnalisé %1 a été supprimé.</translation>
    </message>
    <message>
        <source>AWS does not find the custom data identifier %1.</source>
        <translation>AWS ne trouve pas l’identifiant de données personnalisé %1.</translation>
    </message>
    <message>
        <source>AWS does not find the allow list %1.</source>
        <translation>AWS ne trouve pas la liste d’autorisation %1.</translation>
    </message>
    <message>
        <source>The status of the allow list %1 is %2.</source>
        <translation>Le statut de la liste d’autorisation %1 est %2.</translation>
    </message>
    <message>
        <source>No bucket meets the criteria now.</source>
        <translation>Aucun compartiment ne remplit les critères à présent.</translation>
    </message>
    <message numerus="yes">
        <source>Macie cannot read %1 of the %n objects in the buckets that match now.</source>
        <translation>
            <numerusform>Macie ne peut pas lire %1 de %n objet des compartiments qui correspondent à présent.</numerusform>
            <numerusform>Macie ne peut pas lire %1 des %n objets des compartiments qui correspondent à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 has %2 buckets, so a tag that must not be there lets buckets pass whose tags Macie does not know.</source>
        <translation>Le compte %1 a %2 compartiments&#x202f;: une balise qui doit être absente laisse donc passer les compartiments dont Macie ne connaît pas les balises.</translation>
    </message>
    <message>
        <source>No results repository is set up for this account and Region.</source>
        <translation>Aucun référentiel de résultats n’est configuré pour ce compte et cette Région.</translation>
    </message>
    <message>
        <source>Macie knows no bucket of account %1 here now.</source>
        <translation>Macie ne connaît ici à présent aucun compartiment du compte %1.</translation>
    </message>
    <message>
        <source>Macie does not know these buckets in this Region now: %1.</source>
        <translation>Macie ne connaît pas à présent ces compartiments dans cette Région&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Macie cannot look into these buckets now: %1.</source>
        <translation>Macie ne peut pas à présent examiner ces compartiments&#x202f;: %1.</translation>
    </message>
    <message>
        <source>see Checks: %1</source>
        <extracomment>behind a statement that a check found something about; %1: &quot;Warning&quot;</extracomment>
        <translation>voir Contrôles&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other active jobs look for the same data types in the same buckets: %1.</source>
        <translation>
            <numerusform>%n autre tâche active recherche les mêmes types de données dans les mêmes compartiments&#x202f;: %1.</numerusform>
            <numerusform>%n autres tâches actives recherchent les mêmes types de données dans les mêmes compartiments&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No size can meet these conditions, so no object is ever taken.</source>
        <translation>Aucune taille ne peut remplir ces conditions&#x202f;: aucun objet n’est donc jamais retenu.</translation>
    </message>
    <message>
        <source>No date of the last change can meet these conditions, so no object is ever taken.</source>
        <translation>Aucune date de dernière modification ne peut remplir ces conditions&#x202f;: aucun objet n’est donc jamais retenu.</translation>
    </message>
    <message>
        <source>No key can begin with a prefix of each of these conditions, so no object is ever taken.</source>
        <translation>Aucune clé ne peut commencer par un préfixe de chacune de ces conditions&#x202f;: aucun objet n’est donc jamais retenu.</translation>
    </message>
    <message>
        <source>No extension can meet these conditions, so no object is ever taken.</source>
        <translation>Aucune extension ne peut remplir ces conditions&#x202f;: aucun objet n’est donc jamais retenu.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out everything, so nothing is left to read.</source>
        <translation>Les conditions d’exclusion excluent tout&#x202f;: il ne reste donc rien à lire.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out all that the include conditions take, so nothing is left to read.</source>
        <translation>Les conditions d’exclusion excluent tout ce que les conditions d’inclusion retiennent&#x202f;: il ne reste donc rien à lire.</translation>
    </message>
    <message>
        <source>This holds under the reading used here, but not under another one.</source>
        <translation>Cela vaut selon l’interprétation utilisée ici, mais pas selon une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</source>
        <translation>
            <numerusform>%n condition d’exclusion figure côte à côte, et la documentation d’AWS laisse ouvert si une seule suffit pour exclure.</numerusform>
            <numerusform>%n conditions d’exclusion figurent côte à côte, et la documentation d’AWS laisse ouvert si une seule suffit pour exclure.</numerusform>
        </translation>
    </message>
    <message>
        <source>If each one left out alone, nothing at all would be left to read.</source>
        <translation>Si chacune excluait à elle seule, il ne resterait rien à lire.</translation>
    </message>
    <message>
        <source>Only objects last changed no later than %1 are taken, but later runs read only what has changed since the run before.</source>
        <translation>Seuls les objets modifiés pour la dernière fois au plus tard à %1 sont retenus, mais les exécutions suivantes ne lisent que ce qui a changé depuis la précédente.</translation>
    </message>
    <message>
        <source>%1 lies before the creation of the job, so after the first run it limits nothing.</source>
        <translation>%1 précède la création de la tâche&#x202f;: après la première exécution, cela ne limite donc rien.</translation>
    </message>
    <message>
        <source>The job is paused without an expiry date, so it does not run until somebody resumes it.</source>
        <translation>La tâche est en pause sans date d’expiration&#x202f;: elle ne s’exécute donc pas tant que personne ne la reprend.</translation>
    </message>
    <message>
        <source>The pause ends at %1.</source>
        <translation>La pause finit à %1.</translation>
    </message>
    <message>
        <source>The pause ended at %1.</source>
        <translation>La pause a fini à %1.</translation>
    </message>
    <message>
        <source>A run was expected on %1, but the answer knows of none since %2.</source>
        <translation>Une exécution était attendue le %1, mais la réponse n’en connaît aucune depuis %2.</translation>
    </message>
    <message>
        <source>Macie has paused the job.</source>
        <translation>Macie a mis la tâche en pause.</translation>
    </message>
    <message>
        <source>The latest run reported access errors, so not all data was read.</source>
        <translation>La dernière exécution a signalé des erreurs d’accès&#x202f;: toutes les données n’ont donc pas été lues.</translation>
    </message>
    <message>
        <source>An extension is given with a dot in front: %1.</source>
        <translation>Une extension est donnée avec un point devant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An extension is listed in one letter case only: %1.</source>
        <translation>Une extension n’est listée que dans une seule casse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Formats are taken that Macie does not name as readable: %1.</source>
        <translation>Des formats sont retenus que Macie ne dit pas lisibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A prefix begins with a slash, a bucket&apos;s name or an address: %1.</source>
        <translation>Un préfixe commence par une barre oblique, un nom de compartiment ou une adresse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A prefix ends without a delimiter: %1.</source>
        <translation>Un préfixe finit sans délimiteur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A prefix is covered by another one of the same condition: %1.</source>
        <translation>Un préfixe est couvert par un autre de la même condition&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A size is no whole number of bytes: %1.</source>
        <translation>Une taille n’est pas un nombre entier d’octets&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A size counts in bytes, but may be meant in KB or MB: %1.</source>
        <translation>Une taille compte en octets, mais est peut-être pensée en Ko ou Mo&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only an object changed at exactly %1 meets the condition.</source>
        <translation>Seul un objet modifié exactement à %1 remplit la condition.</translation>
    </message>
    <message>
        <source>Practically every object meets the condition: all but those changed at exactly %1.</source>
        <translation>Presque tout objet remplit la condition&#x202f;: tous sauf ceux modifiés exactement à %1.</translation>
    </message>
    <message>
        <source>A date names no time zone: %1.</source>
        <translation>Une date ne nomme pas de fuseau horaire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A date lies in the future: %1.</source>
        <translation>Une date est dans le futur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 does not meet the condition.</source>
        <translation>Un objet modifié exactement à %1 ne remplit pas la condition.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 meets the condition.</source>
        <translation>Un objet modifié exactement à %1 remplit la condition.</translation>
    </message>
    <message>
        <source>A value is none that Macie knows: %1.</source>
        <translation>Une valeur n’est pas de celles que Macie connaît&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The condition names %1 but not UNKNOWN, so buckets that Macie could not evaluate are not taken.</source>
        <translation>La condition nomme %1 mais pas UNKNOWN&#x202f;: les compartiments que Macie n’a pas pu évaluer ne sont donc pas retenus.</translation>
    </message>
    <message>
        <source>A tag of objects has no key, only the value %1.</source>
        <translation>Une balise d’objets n’a pas de clé, seulement la valeur %1.</translation>
    </message>
    <message>
        <source>A tag has no value, so every value of that key meets it: %1.</source>
        <translation>Une balise n’a pas de valeur&#x202f;: toute valeur de cette clé la remplit donc&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The text of a tag begins or ends with a blank: %1.</source>
        <translation>Le texte d’une balise commence ou finit par un espace&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Tags differ in letter case only: %1.</source>
        <translation>Des balises ne diffèrent que par la casse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Which buckets</source>
        <translation>Quels compartiments</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The job&apos;s account</source>
        <translation>Le compte de la tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of account %1: %2</source>
        <translation>
            <numerusform>%n compartiment du compte %1&#x202f;: %2</numerusform>
            <numerusform>%n compartiments du compte %1&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed list</source>
        <translation>Liste fixe</translation>
    </message>
    <message>
        <source>Conditions of which some cannot be read</source>
        <translation>Conditions dont certaines ne sont pas lisibles</translation>
    </message>
    <message>
        <source>Include condition</source>
        <translation>Condition d’inclusion</translation>
    </message>
    <message>
        <source>Exclude condition</source>
        <translation>Condition d’exclusion</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>By its conditions the second takes nothing that the first does not.</source>
        <translation>Selon ses conditions, la seconde ne retient rien que la première ne retienne.</translation>
    </message>
    <message>
        <source>By its conditions the first takes nothing that the second does not.</source>
        <translation>Selon ses conditions, la première ne retient rien que la seconde ne retienne.</translation>
    </message>
    <message>
        <source>The second takes what the first does not: %1.</source>
        <translation>La seconde retient ce que la première ne retient pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The first takes what the second does not: %1.</source>
        <translation>La première retient ce que la seconde ne retient pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>objects of buckets that only it chooses</source>
        <translation>les objets de compartiments qu’elle seule choisit</translation>
    </message>
    <message>
        <source>objects of the buckets %1</source>
        <translation>les objets des compartiments %1</translation>
    </message>
    <message>
        <source>objects for which this holds: %1</source>
        <translation>les objets pour lesquels ceci est vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these holds: %1</source>
        <translation>les objets pour lesquels au moins une de ces conditions est vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this holds: %1</source>
        <translation>les objets de compartiments pour lesquels ceci est vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these holds: %1</source>
        <translation>les objets de compartiments pour lesquels au moins une de ces conditions est vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects for which this does not hold: %1</source>
        <translation>les objets pour lesquels ceci n’est pas vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these does not hold: %1</source>
        <translation>les objets pour lesquels au moins une de ces conditions n’est pas vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this does not hold: %1</source>
        <translation>les objets de compartiments pour lesquels ceci n’est pas vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these does not hold: %1</source>
        <translation>les objets de compartiments pour lesquels au moins une de ces conditions n’est pas vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>what cannot be told, as some conditions cannot be read</source>
        <translation>ce qui ne peut être dit, car certaines conditions ne sont pas lisibles</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out: %1</source>
        <translation>les objets de compartiments que l’autre exclut&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out: %1</source>
        <translation>les objets que l’autre exclut&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as at least one of this holds: %1</source>
        <translation>les objets de compartiments que l’autre exclut, car au moins une de ces conditions est vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as all of this holds: %1</source>
        <translation>les objets de compartiments que l’autre exclut, car toutes ces conditions sont vraies&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as at least one of this holds: %1</source>
        <translation>les objets que l’autre exclut, car au moins une de ces conditions est vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as all of this holds: %1</source>
        <translation>les objets que l’autre exclut, car toutes ces conditions sont vraies&#x202f;: %1</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Compartiments</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Data identifiers</source>
        <translation>Identifiants de données</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Listes d’autorisation</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>seulement dans la seconde</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>seulement dans la première</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>The two mean the same: buckets, objects, schedule, sampling and what they look for.</source>
        <translation>Les deux signifient la même chose&#x202f;: compartiments, objets, planification, échantillonnage et ce qu’elles recherchent.</translation>
    </message>
    <message>
        <source>FIRST %1</source>
        <translation>PREMIÈRE %1</translation>
    </message>
    <message>
        <source>SECOND %1</source>
        <translation>SECONDE %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>a difference of two jobs: &quot;Include condition, only in the second:&quot;</extracomment>
        <translation>%1, %2&#x202f;:</translation>
    </message>
    <message>
        <source>its extension is %1</source>
        <translation>son extension est %1</translation>
    </message>
    <message>
        <source>its extension is not %1</source>
        <translation>son extension n’est pas %1</translation>
    </message>
    <message>
        <source>its extension is none of %1</source>
        <translation>son extension n’est aucune des valeurs %1</translation>
    </message>
    <message>
        <source>its extension is one of %1 values: %2 and %3 more</source>
        <translation>son extension est l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its extension is none of %1 values: %2 and %3 more</source>
        <translation>son extension n’est aucune de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its extension differs from at least one of %1</source>
        <translation>son extension diffère d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>its owner account is %1</source>
        <translation>son compte propriétaire est %1</translation>
    </message>
    <message>
        <source>its owner account is not %1</source>
        <translation>son compte propriétaire n’est pas %1</translation>
    </message>
    <message>
        <source>its owner account is none of %1</source>
        <translation>son compte propriétaire n’est aucune des valeurs %1</translation>
    </message>
    <message>
        <source>its owner account is one of %1 values: %2 and %3 more</source>
        <translation>son compte propriétaire est l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its owner account is none of %1 values: %2 and %3 more</source>
        <translation>son compte propriétaire n’est aucune de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its owner account differs from at least one of %1</source>
        <translation>son compte propriétaire diffère d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>son nom est %1</translation>
    </message>
    <message>
        <source>its name is not %1</source>
        <translation>son nom n’est pas %1</translation>
    </message>
    <message>
        <source>its name is none of %1</source>
        <translation>son nom n’est aucune des valeurs %1</translation>
    </message>
    <message>
        <source>its name is one of %1 values: %2 and %3 more</source>
        <translation>son nom est l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its name is none of %1 values: %2 and %3 more</source>
        <translation>son nom n’est aucune de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its name differs from at least one of %1</source>
        <translation>son nom diffère d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>its effective permission is %1</source>
        <translation>son autorisation effective est %1</translation>
    </message>
    <message>
        <source>its effective permission is not %1</source>
        <translation>son autorisation effective n’est pas %1</translation>
    </message>
    <message>
        <source>its effective permission is none of %1</source>
        <translation>son autorisation effective n’est aucune des valeurs %1</translation>
    </message>
    <message>
        <source>its effective permission is one of %1 values: %2 and %3 more</source>
        <translation>son autorisation effective est l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its effective permission is none of %1 values: %2 and %3 more</source>
        <translation>son autorisation effective n’est aucune de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its effective permission differs from at least one of %1</source>
        <translation>son autorisation effective diffère d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>its shared access is %1</source>
        <translation>son accès partagé est %1</translation>
    </message>
    <message>
        <source>its shared access is not %1</source>
        <translation>son accès partagé n’est pas %1</translation>
    </message>
    <message>
        <source>its shared access is none of %1</source>
        <translation>son accès partagé n’est aucune des valeurs %1</translation>
    </message>
    <message>
        <source>its shared access is one of %1 values: %2 and %3 more</source>
        <translation>son accès partagé est l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its shared access is none of %1 values: %2 and %3 more</source>
        <translation>son accès partagé n’est aucune de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its shared access differs from at least one of %1</source>
        <translation>son accès partagé diffère d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>its key (full path) begins with one of %1 values: %2 and %3 more</source>
        <translation>sa clé (chemin complet) commence par l’une de %1 valeurs&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>its key (full path) begins with %1</source>
        <translation>sa clé (chemin complet) commence par %1</translation>
    </message>
    <message>
        <source>its size is exactly %1</source>
        <translation>sa taille est exactement %1</translation>
    </message>
    <message>
        <source>its size is not exactly %1</source>
        <translation>sa taille n’est pas exactement %1</translation>
    </message>
    <message>
        <source>its size is more than %1</source>
        <translation>sa taille est supérieure à %1</translation>
    </message>
    <message>
        <source>its size is at least %1</source>
        <translation>sa taille est d’au moins %1</translation>
    </message>
    <message>
        <source>its size is less than %1</source>
        <translation>sa taille est inférieure à %1</translation>
    </message>
    <message>
        <source>its size is at most %1</source>
        <translation>sa taille est d’au plus %1</translation>
    </message>
    <message>
        <source>it was last changed at exactly %1</source>
        <translation>sa dernière modification date exactement de %1</translation>
    </message>
    <message>
        <source>it was last changed at any time but %1</source>
        <translation>sa dernière modification date de tout autre instant que %1</translation>
    </message>
    <message>
        <source>it was last changed after %1</source>
        <translation>sa dernière modification est postérieure à %1</translation>
    </message>
    <message>
        <source>it was last changed at or after %1</source>
        <translation>sa dernière modification date de %1 ou d’après</translation>
    </message>
    <message>
        <source>it was last changed before %1</source>
        <translation>sa dernière modification est antérieure à %1</translation>
    </message>
    <message>
        <source>it was last changed at or before %1</source>
        <translation>sa dernière modification date de %1 ou d’avant</translation>
    </message>
    <message>
        <source>the value %1 under any tag key</source>
        <translation>la valeur %1 sous n’importe quelle clé de balise</translation>
    </message>
    <message>
        <source>%1 with any value</source>
        <translation>%1 avec n’importe quelle valeur</translation>
    </message>
    <message>
        <source>the tag %1 with any value</source>
        <translation>la balise %1 avec n’importe quelle valeur</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>the tag %1 = %2</source>
        <translation>la balise %1 = %2</translation>
    </message>
    <message>
        <source>it does not have %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>il ne porte pas %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>il porte %1</translation>
    </message>
    <message>
        <source>it has at least one of %1 tags: %2 and %3 more</source>
        <translation>il porte au moins une de %1 balises&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>it has at least one of: %1</source>
        <translation>il porte au moins un de ces éléments&#x202f;: %1</translation>
    </message>
    <message>
        <source>it lacks at least one of these tags: %1</source>
        <translation>au moins une de ces balises lui manque&#x202f;: %1</translation>
    </message>
    <message>
        <source>it has none of these %1 tags: %2 and %3 more</source>
        <translation>il ne porte aucune de ces %1 balises&#x202f;: %2 et %3 autres</translation>
    </message>
    <message>
        <source>it has none of these tags: %1</source>
        <translation>il ne porte aucune de ces balises&#x202f;: %1</translation>
    </message>
    <message>
        <source>In other words: only %1 objects stay in; an object without extension is left out.</source>
        <translation>Autrement dit&#x202f;: seuls restent les objets %1&#x202f;; un objet sans extension est exclu.</translation>
    </message>
    <message>
        <source>In other words: only buckets of account %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les compartiments du compte %1.</translation>
    </message>
    <message>
        <source>In other words: only bucket %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les compartiments nommés %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the effective permission %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les compartiments d’autorisation effective %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the shared access %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les compartiments d’accès partagé %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1: the number of bytes, %n chooses the plural</extracomment>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (%2 %3)</source>
        <translation>
            <numerusform>%1 octet (%2 %3)</numerusform>
            <numerusform>%1 octets (%2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (about %2 %3)</source>
        <translation>
            <numerusform>%1 octet (environ %2 %3)</numerusform>
            <numerusform>%1 octets (environ %2 %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: number, %2: unit such as MiB
----------
two properties of one example: &quot;changed on 2023-12-31&quot; &quot;without that tag&quot;
----------
a number of findings and their severity</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>environ %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Public (%1)</source>
        <translation>Public (%1)</translation>
    </message>
    <message>
        <source>Not public (%1)</source>
        <translation>Non public (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>External (%1)</source>
        <translation>Externe (%1)</translation>
    </message>
    <message>
        <source>Internal (%1)</source>
        <translation>Interne (%1)</translation>
    </message>
    <message>
        <source>Not shared (%1)</source>
        <translation>Non partagé (%1)</translation>
    </message>
    <message>
        <source>a condition that cannot be read: %1</source>
        <translation>une condition illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>In other words: only objects of exactly %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les objets d’exactement %1.</translation>
    </message>
    <message>
        <source>In other words: only objects last changed at exactly %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les objets dont la dernière modification date exactement de %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les compartiments avec %1.</translation>
    </message>
    <message>
        <source>In other words: only objects with %1 stay in.</source>
        <translation>Autrement dit&#x202f;: seuls restent les objets avec %1.</translation>
    </message>
    <message>
        <source>changed at exactly %1</source>
        <translation>modifié exactement à %1</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>modifié le %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>with a tag of the value %1</source>
        <translation>avec une balise de valeur %1</translation>
    </message>
    <message>
        <source>with the tag %1</source>
        <translation>avec la balise %1</translation>
    </message>
    <message>
        <source>with the tag %1 = %2</source>
        <translation>avec la balise %1 = %2</translation>
    </message>
    <message>
        <source>without those tags</source>
        <translation>sans ces balises</translation>
    </message>
    <message>
        <source>without that tag</source>
        <translation>sans cette balise</translation>
    </message>
    <message>
        <source>with extension %1</source>
        <translation>d’extension %1</translation>
    </message>
    <message>
        <source>with another extension than %1</source>
        <translation>d’une autre extension que %1</translation>
    </message>
    <message>
        <source>owned by account %1</source>
        <translation>propriété du compte %1</translation>
    </message>
    <message>
        <source>owned by another account than %1</source>
        <translation>propriété d’un autre compte que %1</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>nommé %1</translation>
    </message>
    <message>
        <source>of another name than %1</source>
        <translation>d’un autre nom que %1</translation>
    </message>
    <message>
        <source>with the effective permission %1</source>
        <translation>d’autorisation effective %1</translation>
    </message>
    <message>
        <source>with another effective permission than %1</source>
        <translation>d’une autre autorisation effective que %1</translation>
    </message>
    <message>
        <source>with the shared access %1</source>
        <translation>d’accès partagé %1</translation>
    </message>
    <message>
        <source>with another shared access than %1</source>
        <translation>d’un autre accès partagé que %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>not under %1</source>
        <translation>pas sous %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, short</extracomment>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, short</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>expirée il y a %1</translation>
    </message>
    <message>
        <source>the job has probably been cancelled since; refresh</source>
        <translation>la tâche a probablement été annulée depuis&#x202f;; actualiser</translation>
    </message>
    <message>
        <source>until the job is cancelled for good, if still paused</source>
        <translation>avant l’annulation définitive de la tâche, si elle est encore en pause</translation>
    </message>
    <message>
        <source>until the job is cancelled for good</source>
        <translation>avant l’annulation définitive de la tâche</translation>
    </message>
    <message>
        <source>the interrupted run has probably been cancelled; the job stays paused</source>
        <translation>l’exécution interrompue a probablement été annulée&#x202f;; la tâche reste en pause</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled, if still paused</source>
        <translation>avant l’annulation de l’exécution interrompue, si la tâche est encore en pause</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled</source>
        <translation>avant l’annulation de l’exécution interrompue</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État&#x202f;: %1.</translation>
    </message>
    <message>
        <source>State as saved in this file (date unknown). The job may have been resumed or cancelled since; its settings cannot change.</source>
        <translation>État enregistré dans ce fichier (date inconnue). La tâche a pu être reprise ou annulée depuis&#x202f;; ses réglages ne peuvent pas changer.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
    </message>
    <message>
        <source>by criteria, when it runs</source>
        <translation>par critères, quand elle s’exécute</translation>
    </message>
    <message>
        <source>by criteria, at each run</source>
        <translation>par critères, à chaque exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets, fixed list</source>
        <translation>
            <numerusform>%n compartiment, liste fixe</numerusform>
            <numerusform>%n compartiments, liste fixe</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them (taken so)</source>
        <translation>tous (supposé)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>environ %1&#x202f;%</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Éligible</translation>
    </message>
    <message>
        <source>what Macie can read</source>
        <translation>ce que Macie peut lire</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Non exclu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Échantillonné</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>chaque objet</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>rien n’est exclu</translation>
    </message>
    <message>
        <source>since the run before</source>
        <translation>depuis l’exécution précédente</translation>
    </message>
    <message>
        <source>any age: it runs once</source>
        <translation>tout âge&#x202f;: elle s’exécute une fois</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>Dernière exécution&#x202f;: %1.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the first run comes right after creation (used here), another that the job waits for its day. They differ for the time until that day.</source>
        <translation>Une page du guide d’AWS dit que la première exécution suit aussitôt la création (utilisé ici), une autre que la tâche attend son jour. Elles divergent pour le temps jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the job waits for its day (used here), another that the first run comes right after creation. They differ for the time until that day.</source>
        <translation>Une page du guide d’AWS dit que la tâche attend son jour (utilisé ici), une autre que la première exécution suit aussitôt la création. Elles divergent pour le temps jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>This is what the job is set up to read. It is not proof that every such object was read.</source>
        <translation>C’est ce que la tâche est configurée à lire. Ce n’est pas une preuve que chacun de ces objets a été lu.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>À présent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>behind an identifier or list that AWS does not know</extracomment>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>behind the name of a custom data identifier</extracomment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>%1 (cannot be used: %2)</source>
        <extracomment>behind the name of an allow list that cannot be used; %2 is AWS&apos;s status</extracomment>
        <translation>%1 (inutilisable&#x202f;: %2)</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <extracomment>names of custom data identifiers or allow lists that a job uses</extracomment>
        <translation>Par nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Listed are, by category, %1.</source>
        <extracomment>managed data identifiers that a job lists, by category</extracomment>
        <translation>Listés par catégorie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>financial information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>informations financières</translation>
    </message>
    <message>
        <source>personal information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>informations personnelles</translation>
    </message>
    <message>
        <source>credentials</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>informations d’identification</translation>
    </message>
    <message>
        <source>not on AWS&apos;s list</source>
        <extracomment>of data types that AWS does not list (any more)</extracomment>
        <translation>absents de la liste d’AWS</translation>
    </message>
    <message>
        <source>More could not be looked up: the permission %1 is missing.</source>
        <translation>Le reste n’a pas pu être consulté&#x202f;: l’autorisation %1 manque.</translation>
    </message>
    <message>
        <source>More could not be looked up: %1 gave no answer (%2).</source>
        <translation>Le reste n’a pas pu être consulté&#x202f;: %1 n’a donné aucune réponse (%2).</translation>
    </message>
    <message>
        <source>New types join by themselves at later runs.</source>
        <translation>Les nouveaux types s’ajoutent d’eux-mêmes aux exécutions suivantes.</translation>
    </message>
    <message>
        <source>The job names no choice and no creation date, so it cannot be said whether it looks for all data types or for the recommended ones.</source>
        <translation>La tâche n’indique ni choix ni date de création&#x202f;: on ne peut donc dire si elle recherche tous les types de données ou les types recommandés.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as all data types, as you chose; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023.</source>
        <translation>La tâche n’indique aucun choix. Lu comme tous les types de données, selon votre choix&#x202f;; la documentation d’AWS est passée à «&#x202f;recommandés&#x202f;» en septembre 2023.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as the recommended data types, as you chose; before September 2023 AWS&apos;s documents said all data types.</source>
        <translation>La tâche n’indique aucun choix. Lu comme les types de données recommandés, selon votre choix&#x202f;; avant septembre 2023, la documentation d’AWS disait tous les types.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as all data types; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023 and do not say what happened to older jobs.</source>
        <translation>La tâche n’indique aucun choix. Créée en %1, donc lue comme tous les types de données&#x202f;; la documentation d’AWS est passée à «&#x202f;recommandés&#x202f;» en septembre 2023 et ne dit pas ce qu’il est advenu des tâches plus anciennes.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as the recommended data types, as AWS&apos;s documents say since September 2023.</source>
        <translation>La tâche n’indique aucun choix. Créée en %1, donc lue comme les types de données recommandés, selon la documentation d’AWS depuis septembre 2023.</translation>
    </message>
    <message>
        <source>The choice %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Le choix %1 n’est pas connu de cette version de Jobscope&#x202f;; AWS l’a peut-être ajouté.</translation>
    </message>
    <message>
        <source>All of Macie&apos;s own data types.</source>
        <translation>Tous les types de données propres à Macie.</translation>
    </message>
    <message numerus="yes">
        <source>All of Macie&apos;s own data types except the %n listed.</source>
        <translation>
            <numerusform>Tous les types de données propres à Macie sauf le %n listé.</numerusform>
            <numerusform>Tous les types de données propres à Macie sauf les %n listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n listed of Macie&apos;s own data types.</source>
        <translation>
            <numerusform>Seulement le %n listé des types de données propres à Macie.</numerusform>
            <numerusform>Seulement les %n listés des types de données propres à Macie.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of Macie&apos;s own data types.</source>
        <translation>Aucun des types de données propres à Macie.</translation>
    </message>
    <message>
        <source>The recommended data types: the set recommended when each run starts.</source>
        <translation>Les types de données recommandés&#x202f;: l’ensemble recommandé au début de chaque exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n custom data identifiers are used.</source>
        <translation>
            <numerusform>%n identifiant de données personnalisé est utilisé.</numerusform>
            <numerusform>%n identifiants de données personnalisés sont utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No custom data identifier is used either, so nothing can be found.</source>
        <translation>Aucun identifiant de données personnalisé n’est utilisé non plus&#x202f;: rien ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>Only Macie&apos;s own data types are used.</source>
        <translation>Seuls les types de données propres à Macie sont utilisés.</translation>
    </message>
    <message>
        <source>This job will not run again.</source>
        <translation>Cette tâche ne s’exécutera plus.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope.</source>
        <translation>La première exécution lit tous les objets existants du périmètre.</translation>
    </message>
    <message>
        <source>No allow list is used.</source>
        <translation>Aucune liste d’autorisation n’est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n allow lists are used.</source>
        <translation>
            <numerusform>%n liste d’autorisation est utilisée.</numerusform>
            <numerusform>%n listes d’autorisation sont utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sampling percentage is given; taken as 100 %, the console&apos;s default. The API does not say what its absence means.</source>
        <translation>Aucun pourcentage d’échantillonnage n’est donné&#x202f;; lu comme 100&#x202f;%, la valeur par défaut de la console. L’API ne dit pas ce que signifie son absence.</translation>
    </message>
    <message>
        <source>No sampling percentage is given, so it is not known how much is read. The API does not say what its absence means.</source>
        <translation>Aucun pourcentage d’échantillonnage n’est donné&#x202f;: on ignore donc combien est lu. L’API ne dit pas ce que signifie son absence.</translation>
    </message>
    <message>
        <source>No sampling: every object in scope.</source>
        <translation>Sans échantillonnage&#x202f;: chaque objet du périmètre.</translation>
    </message>
    <message>
        <source>A sampling percentage of %1 is outside 1 to 100; AWS does not say what such a job reads.</source>
        <translation>Un pourcentage d’échantillonnage de %1 est hors de 1 à 100&#x202f;; AWS ne dit pas ce que lit une telle tâche.</translation>
    </message>
    <message>
        <source>About %1 % of the objects in scope, picked at random.</source>
        <translation>Environ %1&#x202f;% des objets du périmètre, tirés au hasard.</translation>
    </message>
    <message>
        <source>The rest is not caught up on unless it changes (our inference).</source>
        <translation>Le reste n’est pas rattrapé, sauf s’il change (notre déduction).</translation>
    </message>
    <message>
        <source>The rest is not read by this job.</source>
        <translation>Le reste n’est pas lu par cette tâche.</translation>
    </message>
    <message>
        <source>The answer does not say how often it has run.</source>
        <translation>La réponse ne dit pas combien de fois elle s’est exécutée.</translation>
    </message>
    <message>
        <source>It has never run.</source>
        <translation>Elle ne s’est jamais exécutée.</translation>
    </message>
    <message numerus="yes">
        <source>It has run %n times.</source>
        <translation>
            <numerusform>Elle s’est exécutée %n fois.</numerusform>
            <numerusform>Elle s’est exécutée %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>aucune exécution en cours</translation>
    </message>
    <message numerus="yes">
        <source>about %n objects left in this run</source>
        <translation>
            <numerusform>environ %n objet restant dans cette exécution</numerusform>
            <numerusform>environ %n objets restants dans cette exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer does not say how many objects are left in this run</source>
        <translation>la réponse ne dit pas combien d’objets restent dans cette exécution</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when the job ran last
----------
of a job&apos;s last run</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The answer does not say when the latest run started.</source>
        <translation>La réponse ne dit pas quand la dernière exécution a commencé.</translation>
    </message>
    <message>
        <source>The latest run started at %1.</source>
        <translation>La dernière exécution a commencé à %1.</translation>
    </message>
    <message>
        <source>The answer does not say whether there were access errors.</source>
        <translation>La réponse ne dit pas s’il y a eu des erreurs d’accès.</translation>
    </message>
    <message>
        <source>The code %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Le code %1 n’est pas connu de cette version de Jobscope&#x202f;; AWS l’a peut-être ajouté.</translation>
    </message>
    <message>
        <source>No account or bucket access error was reported. Skipped single objects are not counted here.</source>
        <translation>Aucune erreur d’accès à un compte ou un compartiment n’a été signalée. Les objets isolés ignorés ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>The latest run reported access errors for an account or a bucket: not all data was read. Skipped single objects are not counted here.</source>
        <translation>La dernière exécution a signalé des erreurs d’accès à un compte ou un compartiment&#x202f;: toutes les données n’ont pas été lues. Les objets isolés ignorés ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pause depuis %1.</translation>
    </message>
    <message>
        <source>No expiry date is given, so there is no countdown.</source>
        <translation>Aucune date d’expiration n’est donnée&#x202f;: il n’y a donc pas de compte à rebours.</translation>
    </message>
    <message>
        <source>The pause expired at %1; the job has probably been cancelled since; refresh.</source>
        <translation>La pause a expiré à %1&#x202f;; la tâche a probablement été annulée depuis&#x202f;; actualiser.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the job for good.</source>
        <translation>Si personne ne la reprend avant %1, Macie annule définitivement la tâche.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the interrupted run; the job stays paused and can be resumed at any later time.</source>
        <translation>Si personne ne la reprend avant %1, Macie annule l’exécution interrompue&#x202f;; la tâche reste en pause et peut être reprise à tout moment ultérieur.</translation>
    </message>
    <message>
        <source>The countdown holds only if the job is still paused: the file does not tell how old it is.</source>
        <translation>Le compte à rebours ne vaut que si la tâche est encore en pause&#x202f;: le fichier ne dit pas son âge.</translation>
    </message>
    <message>
        <source>AWS Health has announced the expiry: %1</source>
        <translation>AWS Health a annoncé l’expiration&#x202f;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the last two of several values: &quot;a&quot;, &quot;b&quot; or &quot;c&quot;</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>joins the last two of several things: a, b and c</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>joins values: &quot;a&quot;, &quot;b&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>joins longer values: the tag &quot;a&quot;; the tag &quot;b&quot;</extracomment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source> </source>
        <extracomment>stands between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>no exclude conditions, so nothing taken above is left out</source>
        <translation>aucune condition d’exclusion&#x202f;: rien de ce qui est retenu ci-dessus n’est donc exclu</translation>
    </message>
    <message>
        <source>include conditions that cannot be read: %1</source>
        <translation>des conditions d’inclusion illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>exclude conditions that cannot be read: %1</source>
        <translation>des conditions d’exclusion illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>no include conditions, so every bucket is taken</source>
        <translation>aucune condition d’inclusion&#x202f;: chaque compartiment est donc retenu</translation>
    </message>
    <message>
        <source>take a bucket only if</source>
        <translation>ne retenir un compartiment que si&#x202f;:</translation>
    </message>
    <message>
        <source>take a bucket only if %1</source>
        <translation>ne retenir un compartiment que si&#x202f;: %1</translation>
    </message>
    <message>
        <source>take a bucket only if BOTH are true</source>
        <translation>ne retenir un compartiment que si les DEUX sont vraies</translation>
    </message>
    <message>
        <source>take a bucket only if ALL %1 are true</source>
        <translation>ne retenir un compartiment que si les %1 sont TOUTES vraies</translation>
    </message>
    <message>
        <source>no include conditions, so every object of these buckets is taken</source>
        <translation>aucune condition d’inclusion&#x202f;: chaque objet de ces compartiments est donc retenu</translation>
    </message>
    <message>
        <source>take an object only if</source>
        <translation>ne retenir un objet que si&#x202f;:</translation>
    </message>
    <message>
        <source>take an object only if %1</source>
        <translation>ne retenir un objet que si&#x202f;: %1</translation>
    </message>
    <message>
        <source>take an object only if BOTH are true</source>
        <translation>ne retenir un objet que si les DEUX sont vraies</translation>
    </message>
    <message>
        <source>take an object only if ALL %1 are true</source>
        <translation>ne retenir un objet que si les %1 sont TOUTES vraies</translation>
    </message>
    <message>
        <source>leave a bucket out if</source>
        <translation>exclure un compartiment si&#x202f;:</translation>
    </message>
    <message>
        <source>leave a bucket out if %1</source>
        <translation>exclure un compartiment si&#x202f;: %1</translation>
    </message>
    <message>
        <source>leave a bucket out only if BOTH are true</source>
        <translation>n’exclure un compartiment que si les DEUX sont vraies</translation>
    </message>
    <message>
        <source>leave a bucket out only if ALL %1 are true</source>
        <translation>n’exclure un compartiment que si les %1 sont TOUTES vraies</translation>
    </message>
    <message>
        <source>leave a bucket out if AT LEAST ONE of %1 is true</source>
        <translation>exclure un compartiment si AU MOINS UNE des %1 est vraie</translation>
    </message>
    <message>
        <source>leave an object out if</source>
        <translation>exclure un objet si&#x202f;:</translation>
    </message>
    <message>
        <source>leave an object out if %1</source>
        <translation>exclure un objet si&#x202f;: %1</translation>
    </message>
    <message>
        <source>leave an object out only if BOTH are true</source>
        <translation>n’exclure un objet que si les DEUX sont vraies</translation>
    </message>
    <message>
        <source>leave an object out only if ALL %1 are true</source>
        <translation>n’exclure un objet que si les %1 sont TOUTES vraies</translation>
    </message>
    <message>
        <source>leave an object out if AT LEAST ONE of %1 is true</source>
        <translation>exclure un objet si AU MOINS UNE des %1 est vraie</translation>
    </message>
    <message>
        <source>letter case counts: %1 is not taken</source>
        <translation>la casse compte&#x202f;: %1 n’est pas retenu</translation>
    </message>
    <message>
        <source>AWS does not say what happens to objects without tags</source>
        <translation>AWS ne dit pas ce qu’il advient des objets sans balises</translation>
    </message>
    <message>
        <source>a bucket without tags is left out</source>
        <translation>un compartiment sans balises est exclu</translation>
    </message>
    <message>
        <source>a bucket without tags passes</source>
        <translation>un compartiment sans balises remplit ceci</translation>
    </message>
    <message>
        <source>every key begins with an empty text</source>
        <translation>chaque clé commence par un texte vide</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which leaves out anything that differs from at least one value; &quot;none of&quot; would leave out only what differs from every one.</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: le OU d’AWS est pris ici à la lettre, ce qui exclut tout ce qui diffère d’au moins une valeur&#x202f;; «&#x202f;aucune des valeurs&#x202f;» n’exclurait que ce qui diffère de chacune.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which takes anything that differs from at least one value; &quot;none of&quot; would take only what differs from every one.</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: le OU d’AWS est pris ici à la lettre, ce qui retient tout ce qui diffère d’au moins une valeur&#x202f;; «&#x202f;aucune des valeurs&#x202f;» ne retiendrait que ce qui diffère de chacune.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would leave out anything that differs from at least one value.</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: «&#x202f;aucune des valeurs&#x202f;» est utilisé ici&#x202f;; à la lettre, le OU d’AWS exclurait tout ce qui diffère d’au moins une valeur.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would take anything that differs from at least one value.</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: «&#x202f;aucune des valeurs&#x202f;» est utilisé ici&#x202f;; à la lettre, le OU d’AWS retiendrait tout ce qui diffère d’au moins une valeur.</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one.</source>
        <translation>Elles divergent pour les objets qui n’en remplissent qu’une.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one.</source>
        <translation>Elles divergent pour les compartiments qui n’en remplissent qu’une.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them.</source>
        <translation>Elles divergent pour les objets qui en remplissent certaines, mais pas toutes.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them.</source>
        <translation>Elles divergent pour les compartiments qui en remplissent certaines, mais pas toutes.</translation>
    </message>
    <message>
        <source>%1 = left out here, stays in under the other</source>
        <translation>%1 = exclu ici, reste selon l’autre</translation>
    </message>
    <message>
        <source>%1 = stays in here, left out under the other</source>
        <translation>%1 = reste ici, exclu selon l’autre</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one: %1.</source>
        <translation>Elles divergent pour les objets qui n’en remplissent qu’une&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one: %1.</source>
        <translation>Elles divergent pour les compartiments qui n’en remplissent qu’une&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them: %1.</source>
        <translation>Elles divergent pour les objets qui en remplissent certaines, mais pas toutes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them: %1.</source>
        <translation>Elles divergent pour les compartiments qui en remplissent certaines, mais pas toutes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s console reads as if each one excluded alone (used here); its API text joins these by &quot;and&quot;. %1</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: la console d’AWS se lit comme si chacune excluait à elle seule (utilisé ici)&#x202f;; le texte de son API les joint par «&#x202f;et&#x202f;». %1</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s API text joins these by &quot;and&quot; (used here); its console reads as if each one excluded alone. %1</source>
        <translation>DEUX INTERPRÉTATIONS&#x202f;: le texte de l’API d’AWS les joint par «&#x202f;et&#x202f;» (utilisé ici)&#x202f;; sa console se lit comme si chacune excluait à elle seule. %1</translation>
    </message>
    <message>
        <source>%1 (the block is null)</source>
        <translation>%1 (le bloc est null)</translation>
    </message>
    <message>
        <source>%1 (the block is there but empty)</source>
        <translation>%1 (le bloc est là, mais vide)</translation>
    </message>
    <message>
        <source>chosen when the job runs</source>
        <translation>choisis quand la tâche s’exécute</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run</source>
        <translation>choisis à nouveau au début de chaque exécution</translation>
    </message>
    <message>
        <source>chosen when the job runs, Region %1</source>
        <translation>choisis quand la tâche s’exécute, Région %1</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run, Region %1</source>
        <translation>choisis à nouveau au début de chaque exécution, Région %1</translation>
    </message>
    <message>
        <source>Every bucket in the job&apos;s Region that Macie sees from the job&apos;s account, with its members&apos; buckets if that account is a Macie administrator.</source>
        <translation>Chaque compartiment de la Région de la tâche que Macie voit depuis le compte de la tâche, avec ceux de ses membres si ce compte est administrateur Macie.</translation>
    </message>
    <message>
        <source>Every bucket in Region %1 that Macie sees from account %2, with its members&apos; buckets if %2 is a Macie administrator.</source>
        <translation>Chaque compartiment de la Région %1 que Macie voit depuis le compte %2, avec ceux de ses membres si %2 est administrateur Macie.</translation>
    </message>
    <message>
        <source>bucket criteria that cannot be read: %1</source>
        <translation>des critères de compartiments illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>object criteria that cannot be read: %1</source>
        <translation>des critères d’objets illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded. Which objects, when, how much and what it looks for is not known yet.</source>
        <translation>Seule l’entrée de liste est chargée. Quels objets, quand, combien et ce qu’elle recherche n’est pas encore connu.</translation>
    </message>
    <message>
        <source>AWS does not document which buckets such a job reads</source>
        <translation>AWS ne documente pas quels compartiments lit une telle tâche</translation>
    </message>
    <message>
        <source>The job names both a list of buckets and bucket criteria.</source>
        <translation>La tâche nomme à la fois une liste de compartiments et des critères de compartiments.</translation>
    </message>
    <message>
        <source>The job names neither a list of buckets nor bucket criteria.</source>
        <translation>La tâche ne nomme ni liste de compartiments ni critères de compartiments.</translation>
    </message>
    <message>
        <source>of the objects in these buckets</source>
        <translation>parmi les objets de ces compartiments</translation>
    </message>
    <message>
        <source>two readings</source>
        <extracomment>beside a statement that AWS&apos;s documents leave two meanings for</extracomment>
        <translation>deux interprétations</translation>
    </message>
    <message>
        <source>INCLUDE: %1</source>
        <translation>INCLURE&#x202f;: %1</translation>
    </message>
    <message>
        <source>EXCLUDE wins: %1</source>
        <translation>EXCLURE l’emporte&#x202f;: %1</translation>
    </message>
    <message>
        <source>EXCLUDE: %1</source>
        <translation>EXCLURE&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>a numbered condition, read aloud: &quot;1 of 3: its extension is ...&quot;</extracomment>
        <translation>%1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 of %2, or: %3</source>
        <translation>%1 sur %2, ou&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 of %2, and: %3</source>
        <translation>%1 sur %2, et&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1; cannot be evaluated</source>
        <translation>%1&#x202f;; ne peut être évalué</translation>
    </message>
    <message>
        <source>%1; two readings</source>
        <translation>%1&#x202f;; deux interprétations</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>takes it</source>
        <extracomment>of an object and conditions that take objects</extracomment>
        <translation>le retient</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>ne le retient pas</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <extracomment>of an object and conditions that leave objects out</extracomment>
        <translation>l’exclut</translation>
    </message>
    <message>
        <source>does not leave it out</source>
        <translation>ne l’exclut pas</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>of a condition</extracomment>
        <translation>vraie</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>pas vraie</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>a kind that Macie reads</source>
        <translation>une sorte que Macie lit</translation>
    </message>
    <message>
        <source>a kind that Macie does not read</source>
        <translation>une sorte que Macie ne lit pas</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non inclus</translation>
    </message>
    <message>
        <source>not left out</source>
        <translation>non exclu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>Non donné.</translation>
    </message>
    <message>
        <source>Not known yet: only the list entry is loaded.</source>
        <translation>Pas encore connu&#x202f;: seule l’entrée de liste est chargée.</translation>
    </message>
    <message>
        <source>The type %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Le type %1 n’est pas connu de cette version de Jobscope&#x202f;; AWS l’a peut-être ajouté.</translation>
    </message>
    <message>
        <source>A one-time job: it runs once.</source>
        <translation>Une tâche ponctuelle&#x202f;: elle s’exécute une fois.</translation>
    </message>
    <message>
        <source>A scheduled job: it runs again and again.</source>
        <translation>Une tâche planifiée&#x202f;: elle s’exécute encore et encore.</translation>
    </message>
    <message>
        <source>Of no effect for a job that runs once.</source>
        <translation>Sans effet pour une tâche qui s’exécute une fois.</translation>
    </message>
    <message>
        <source>Not given: the answer does not say whether existing objects are read.</source>
        <translation>Non donné&#x202f;: la réponse ne dit pas si les objets existants sont lus.</translation>
    </message>
    <message>
        <source>No managed data identifier is named.</source>
        <translation>Aucun identifiant de données géré n’est nommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are named; the choice says what that means.</source>
        <translation>
            <numerusform>%n identifiant de données géré est nommé&#x202f;; le choix dit ce que cela signifie.</numerusform>
            <numerusform>%n identifiants de données gérés sont nommés&#x202f;; le choix dit ce que cela signifie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not paused by a person, so this is of no effect.</source>
        <translation>La tâche n’est pas en pause par une personne&#x202f;: cela est donc sans effet.</translation>
    </message>
    <message>
        <source>The job is not paused by a person.</source>
        <translation>La tâche n’est pas en pause par une personne.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence with its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Jeton client</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée à</translation>
    </message>
    <message>
        <source>Custom data identifiers</source>
        <translation>Identifiants de données personnalisés</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Include existing objects</source>
        <translation>Inclure les objets existants</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Type de tâche</translation>
    </message>
    <message>
        <source>Errors of the latest run</source>
        <translation>Erreurs de la dernière exécution</translation>
    </message>
    <message>
        <source>Last run time</source>
        <translation>Heure de la dernière exécution</translation>
    </message>
    <message>
        <source>Managed data identifiers</source>
        <translation>Identifiants de données gérés</translation>
    </message>
    <message>
        <source>Choice of managed data identifiers</source>
        <translation>Choix des identifiants de données gérés</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Buckets and objects</source>
        <translation>Compartiments et objets</translation>
    </message>
    <message>
        <source>Which buckets and objects: see the logic of both.</source>
        <translation>Quels compartiments et objets&#x202f;: voir la logique des deux.</translation>
    </message>
    <message>
        <source>Sampling depth</source>
        <translation>Profondeur d’échantillonnage</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>Fréquence de mise à jour</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Détails du statut</translation>
    </message>
    <message>
        <source>its bucket is on the job&apos;s fixed list</source>
        <translation>son compartiment est sur la liste fixe de la tâche</translation>
    </message>
    <message>
        <source>Macie does not read objects of storage class %1.</source>
        <translation>Macie ne lit pas les objets de classe de stockage %1.</translation>
    </message>
    <message>
        <source>Macie does not read images, audio or video (%1).</source>
        <translation>Macie ne lit ni images, ni audio, ni vidéo (%1).</translation>
    </message>
    <message>
        <source>The bucket meets this exclude condition: %1.</source>
        <translation>Le compartiment remplit cette condition d’exclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It meets this exclude condition: %1.</source>
        <translation>Il remplit cette condition d’exclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The bucket meets all exclude conditions: %1.</source>
        <translation>Le compartiment remplit toutes les conditions d’exclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It meets all exclude conditions: %1.</source>
        <translation>Il remplit toutes les conditions d’exclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The bucket is on the job&apos;s fixed list.</source>
        <translation>Le compartiment est sur la liste fixe de la tâche.</translation>
    </message>
    <message>
        <source>The bucket passes the job&apos;s bucket criteria.</source>
        <translation>Le compartiment remplit les critères de compartiments de la tâche.</translation>
    </message>
    <message>
        <source>The bucket is not on the job&apos;s fixed list.</source>
        <translation>Le compartiment n’est pas sur la liste fixe de la tâche.</translation>
    </message>
    <message>
        <source>The bucket does not meet this include condition: %1.</source>
        <translation>Le compartiment ne remplit pas cette condition d’inclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Non décidé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It passes all gates that decide about a single object.</source>
        <translation>Il passe toutes les étapes qui décident d’un objet isolé.</translation>
    </message>
    <message>
        <source>It does not meet this include condition: %1.</source>
        <translation>Il ne remplit pas cette condition d’inclusion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>this holds: %1</source>
        <extracomment>what must be so: &quot;In scope if this holds: its size is at most 5 MiB&quot;</extracomment>
        <translation>ceci est vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>all of this holds: %1</source>
        <translation>tout ceci est vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>this does not hold: %1</source>
        <translation>ceci n’est pas vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>none of this holds: %1</source>
        <translation>rien de ceci n’est vrai&#x202f;: %1</translation>
    </message>
    <message>
        <source>at least one of these does not hold: %1</source>
        <translation>au moins une de ces conditions n’est pas vraie&#x202f;: %1</translation>
    </message>
    <message>
        <source>In scope if %1.</source>
        <translation>Dans le périmètre si ceci est vrai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>its format is one that Macie reads</source>
        <translation>son format est de ceux que Macie lit</translation>
    </message>
    <message>
        <source>Left out if this holds: %1.</source>
        <translation>Exclu si ceci est vrai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No longer in scope if this does not hold: %1.</source>
        <translation>Plus dans le périmètre si ceci n’est pas vrai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out under both readings if this holds: %1.</source>
        <translation>Exclu selon les deux interprétations si ceci est vrai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out under no reading if this does not hold: %1.</source>
        <translation>Exclu selon aucune interprétation si ceci n’est pas vrai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>the bucket&apos;s name</source>
        <translation>le nom du compartiment</translation>
    </message>
    <message>
        <source>the bucket&apos;s owner account</source>
        <translation>le compte propriétaire du compartiment</translation>
    </message>
    <message>
        <source>the bucket&apos;s effective permission</source>
        <translation>l’autorisation effective du compartiment</translation>
    </message>
    <message>
        <source>the bucket&apos;s shared access</source>
        <translation>l’accès partagé du compartiment</translation>
    </message>
    <message>
        <source>the bucket&apos;s tags</source>
        <translation>les balises du compartiment</translation>
    </message>
    <message>
        <source>the object&apos;s key</source>
        <translation>la clé de l’objet</translation>
    </message>
    <message>
        <source>the object&apos;s size</source>
        <translation>la taille de l’objet</translation>
    </message>
    <message>
        <source>when the object was last changed</source>
        <translation>la dernière modification de l’objet</translation>
    </message>
    <message>
        <source>the object&apos;s tags</source>
        <translation>les balises de l’objet</translation>
    </message>
    <message>
        <source>the job&apos;s definition, as only its list entry is loaded</source>
        <translation>la définition de la tâche, car seule son entrée de liste est chargée</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>Non sélectionné</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Depends on the reading</source>
        <translation>Dépend de l’interprétation</translation>
    </message>
    <message>
        <source>As read here</source>
        <translation>Selon l’interprétation d’ici</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone</source>
        <translation>Si chaque condition d’exclusion exclut à elle seule</translation>
    </message>
    <message>
        <source>If &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>Si «&#x202f;différent de&#x202f;» retient ce qui diffère d’au moins une de plusieurs valeurs</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone and &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>Si chaque condition d’exclusion exclut à elle seule et que «&#x202f;différent de&#x202f;» retient ce qui diffère d’au moins une de plusieurs valeurs</translation>
    </message>
    <message>
        <source>The job is set up to read this object. Macie still skips objects that it cannot open (encryption, access, size limits, unknown formats); the job&apos;s answer does not show that.</source>
        <translation>La tâche est configurée à lire cet objet. Macie ignore quand même les objets qu’il ne peut ouvrir (chiffrement, accès, limites de taille, formats inconnus)&#x202f;; la réponse ne le montre pas.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the head of a list
----------
before what an expired countdown means: &quot;expired 2 d 3 h ago: the job has probably been cancelled since&quot;</extracomment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>OR %1</source>
        <extracomment>joins a condition to the one before it, with its number: OR 2</extracomment>
        <translation>OU %1</translation>
    </message>
    <message>
        <source>AND %1</source>
        <extracomment>joins a condition to the one before it, with its number: AND 2</extracomment>
        <translation>ET %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>what a check found: severity, id of the check, what it found</extracomment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>RÉSUMÉ</translation>
    </message>
    <message>
        <source>GATES</source>
        <translation>ÉTAPES</translation>
    </message>
    <message>
        <source>BUCKETS</source>
        <translation>COMPARTIMENTS</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>OBJETS</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>PLANIFICATION</translation>
    </message>
    <message>
        <source>SAMPLING</source>
        <translation>ÉCHANTILLONNAGE</translation>
    </message>
    <message>
        <source>LOOKS FOR</source>
        <translation>RECHERCHE</translation>
    </message>
    <message>
        <source>BUCKETS NOW</source>
        <translation>COMPARTIMENTS ACTUELS</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>DERNIÈRE EXÉCUTION</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>CHAMPS</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>INTERPRÉTATIONS</translation>
    </message>
    <message>
        <source>Conditions that are joined by &quot;and&quot;.</source>
        <translation>Conditions jointes par «&#x202f;et&#x202f;».</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Property condition</source>
        <translation>Condition de propriété</translation>
    </message>
    <message>
        <source>One text to compare with.</source>
        <translation>Un texte de comparaison.</translation>
    </message>
    <message>
        <source>Tag condition</source>
        <translation>Condition de balise</translation>
    </message>
    <message>
        <source>EQ: any of the tags is there. NE: none of them is.</source>
        <translation>EQ&#x202f;: l’une des balises est là. NE&#x202f;: aucune ne l’est.</translation>
    </message>
    <message>
        <source>The tags to look for; several are joined by &quot;or&quot;.</source>
        <translation>Les balises cherchées&#x202f;; plusieurs sont jointes par «&#x202f;ou&#x202f;».</translation>
    </message>
    <message>
        <source>The tag&apos;s value; empty or missing stands for any value.</source>
        <translation>La valeur de la balise&#x202f;; vide ou absente, toute valeur convient.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Everything that the service answered about this job.</source>
        <translation>Tout ce que le service a répondu sur cette tâche.</translation>
    </message>
    <message>
        <source>Text on these lists is ignored when found; they do not limit what is read.</source>
        <translation>Le texte de ces listes est ignoré quand il est trouvé&#x202f;; elles ne limitent pas ce qui est lu.</translation>
    </message>
    <message>
        <source>Allow list %1</source>
        <translation>Liste d’autorisation %1</translation>
    </message>
    <message>
        <source>The id of an allow list.</source>
        <translation>L’id d’une liste d’autorisation.</translation>
    </message>
    <message>
        <source>Technical; no effect.</source>
        <translation>Technique&#x202f;; sans effet.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>When the job was created. Its settings cannot be changed afterwards, only its status and its tags.</source>
        <translation>Quand la tâche a été créée. Ses réglages ne peuvent plus changer ensuite, seulement son statut et ses balises.</translation>
    </message>
    <message>
        <source>Your own detection rules that the job uses besides Macie&apos;s own.</source>
        <translation>Vos propres règles de détection que la tâche utilise en plus de celles de Macie.</translation>
    </message>
    <message>
        <source>Custom data identifier %1</source>
        <translation>Identifiant de données personnalisé %1</translation>
    </message>
    <message>
        <source>The id of a custom data identifier.</source>
        <translation>L’id d’un identifiant de données personnalisé.</translation>
    </message>
    <message>
        <source>What the job&apos;s author wrote about it; no effect.</source>
        <translation>Ce que l’auteur de la tâche en a écrit&#x202f;; sans effet.</translation>
    </message>
    <message>
        <source>For a recurring job: whether its first run takes all objects that already exist, or only those created or changed after the job was created.</source>
        <translation>Pour une tâche récurrente&#x202f;: si sa première exécution retient tous les objets existants, ou seulement ceux créés ou modifiés après la création de la tâche.</translation>
    </message>
    <message>
        <source>The job&apos;s full name at AWS; it holds Region, account and job id.</source>
        <translation>Le nom complet de la tâche chez AWS&#x202f;; il contient Région, compte et id de tâche.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Id de tâche</translation>
    </message>
    <message>
        <source>What the service calls the job; findings and log events name it.</source>
        <translation>Comment le service appelle la tâche&#x202f;; résultats et événements de journal le nomment.</translation>
    </message>
    <message>
        <source>What the job was doing when this was answered.</source>
        <translation>Ce que la tâche faisait au moment de la réponse.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whether the job runs once or by a schedule.</source>
        <translation>Si la tâche s’exécute une fois ou selon une planification.</translation>
    </message>
    <message>
        <source>Errors of the last run</source>
        <translation>Erreurs de la dernière exécution</translation>
    </message>
    <message>
        <source>Whether accounts or buckets could not be accessed in the latest run.</source>
        <translation>Si des comptes ou compartiments étaient inaccessibles lors de la dernière exécution.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>NONE or ERROR, for access to accounts and buckets only; skipped single objects are not counted.</source>
        <translation>NONE ou ERROR, pour l’accès aux comptes et compartiments seulement&#x202f;; les objets isolés ignorés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>When the latest run started. A recurring job that has never run has its time of creation here.</source>
        <translation>Quand la dernière exécution a commencé. Une tâche récurrente jamais exécutée a ici sa date de création.</translation>
    </message>
    <message>
        <source>Macie&apos;s own data types that the selector takes in (INCLUDE) or leaves out (EXCLUDE).</source>
        <translation>Les types de données propres à Macie que le sélecteur inclut (INCLUDE) ou exclut (EXCLUDE).</translation>
    </message>
    <message>
        <source>Managed data identifier %1</source>
        <translation>Identifiant de données géré %1</translation>
    </message>
    <message>
        <source>The id of a managed data identifier.</source>
        <translation>L’id d’un identifiant de données géré.</translation>
    </message>
    <message>
        <source>Managed data identifier selector</source>
        <translation>Sélecteur d’identifiants de données gérés</translation>
    </message>
    <message>
        <source>Which of Macie&apos;s own data types the job looks for: the recommended ones, all, some, or none.</source>
        <translation>Lesquels des types de données propres à Macie la tâche recherche&#x202f;: les recommandés, tous, certains ou aucun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the job&apos;s author called it; no effect.</source>
        <translation>Comment l’auteur de la tâche l’a nommée&#x202f;; sans effet.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Quoi lire</translation>
    </message>
    <message>
        <source>The buckets, and which of their objects.</source>
        <translation>Les compartiments, et lesquels de leurs objets.</translation>
    </message>
    <message>
        <source>Bucket criteria</source>
        <translation>Critères de compartiments</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>A bucket is taken only if all of these conditions are true.</source>
        <translation>Un compartiment n’est retenu que si toutes ces conditions sont vraies.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Buckets that are left out, even if the include conditions take them.</source>
        <translation>Les compartiments exclus, même si les conditions d’inclusion les retiennent.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>One test on a bucket: of a property or of its tags.</source>
        <translation>Un test sur un compartiment&#x202f;: d’une propriété ou de ses balises.</translation>
    </message>
    <message>
        <source>A test of one property of the bucket.</source>
        <translation>Un test d’une propriété du compartiment.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>What is compared: the owner&apos;s account, the bucket&apos;s name, its effective permission or its shared access.</source>
        <translation>Ce qui est comparé&#x202f;: le compte propriétaire, le nom du compartiment, son autorisation effective ou son accès partagé.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>How it is compared; for buckets only equal (EQ) or not equal (NE).</source>
        <translation>Comment c’est comparé&#x202f;; pour les compartiments, seulement égal (EQ) ou différent (NE).</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What it is compared with: whole texts, where letter case counts; several are joined by &quot;or&quot;.</source>
        <translation>À quoi c’est comparé&#x202f;: des textes entiers, où la casse compte&#x202f;; plusieurs sont joints par «&#x202f;ou&#x202f;».</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>A test of the bucket&apos;s tags.</source>
        <translation>Un test des balises du compartiment.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Balise %1</translation>
    </message>
    <message>
        <source>A tag&apos;s key, its value, or both.</source>
        <translation>La clé d’une balise, sa valeur, ou les deux.</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>Clé de balise</translation>
    </message>
    <message>
        <source>The tag&apos;s key; empty or missing stands for any key.</source>
        <translation>La clé de la balise&#x202f;; vide ou absente, toute clé convient.</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>Valeur de balise</translation>
    </message>
    <message>
        <source>Bucket list</source>
        <translation>Liste de compartiments</translation>
    </message>
    <message>
        <source>The buckets that the job reads, by account; the list is fixed.</source>
        <translation>Les compartiments que lit la tâche, par compte&#x202f;; la liste est fixe.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>An account with those of its buckets that the job reads.</source>
        <translation>Un compte avec ceux de ses compartiments que lit la tâche.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id de compte</translation>
    </message>
    <message>
        <source>The AWS account that owns these buckets.</source>
        <translation>Le compte AWS propriétaire de ces compartiments.</translation>
    </message>
    <message>
        <source>The names of the buckets.</source>
        <translation>Les noms des compartiments.</translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <translation>Compartiment %1</translation>
    </message>
    <message>
        <source>The name of a bucket.</source>
        <translation>Le nom d’un compartiment.</translation>
    </message>
    <message>
        <source>Object criteria</source>
        <translation>Critères d’objets</translation>
    </message>
    <message>
        <source>An object is taken only if all of these conditions are true.</source>
        <translation>Un objet n’est retenu que si toutes ces conditions sont vraies.</translation>
    </message>
    <message>
        <source>Objects that are left out, even if the include conditions take them.</source>
        <translation>Les objets exclus, même si les conditions d’inclusion les retiennent.</translation>
    </message>
    <message>
        <source>One test on an object: of a property or of its tags.</source>
        <translation>Un test sur un objet&#x202f;: d’une propriété ou de ses balises.</translation>
    </message>
    <message>
        <source>A test of one property of the object.</source>
        <translation>Un test d’une propriété de l’objet.</translation>
    </message>
    <message>
        <source>What is compared: the file name extension, the beginning of the key, the size or the time of the last change.</source>
        <translation>Ce qui est comparé&#x202f;: l’extension du nom de fichier, le début de la clé, la taille ou la date de dernière modification.</translation>
    </message>
    <message>
        <source>How it is compared; each property allows some comparisons only.</source>
        <translation>Comment c’est comparé&#x202f;; chaque propriété n’admet que certaines comparaisons.</translation>
    </message>
    <message>
        <source>What it is compared with, letter case counts; several are joined by &quot;or&quot;. Size and date take one value, in bytes and in UTC.</source>
        <translation>À quoi c’est comparé, la casse compte&#x202f;; plusieurs sont joints par «&#x202f;ou&#x202f;». Taille et date prennent une seule valeur, en octets et en UTC.</translation>
    </message>
    <message>
        <source>A test of the object&apos;s tags.</source>
        <translation>Un test des balises de l’objet.</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Sorte de condition</translation>
    </message>
    <message>
        <source>Always TAG since June 2021; before, the tag&apos;s key stood here.</source>
        <translation>Toujours TAG depuis juin 2021&#x202f;; avant, la clé de la balise se trouvait ici.</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Sorte de cible</translation>
    </message>
    <message>
        <source>Whose tags are meant; S3_OBJECT is the only value there is.</source>
        <translation>De quoi viennent les balises&#x202f;; S3_OBJECT est la seule valeur possible.</translation>
    </message>
    <message>
        <source>A tag&apos;s key, alone or with a value.</source>
        <translation>La clé d’une balise, seule ou avec une valeur.</translation>
    </message>
    <message>
        <source>The tag&apos;s key; a condition on objects cannot do without.</source>
        <translation>La clé de la balise&#x202f;; une condition sur des objets ne peut s’en passer.</translation>
    </message>
    <message>
        <source>How often a recurring job runs; one-time jobs have none.</source>
        <translation>À quelle fréquence une tâche récurrente s’exécute&#x202f;; les tâches ponctuelles n’en ont pas.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>The job runs every day. The block is empty: that it is there says everything.</source>
        <translation>La tâche s’exécute chaque jour. Le bloc est vide&#x202f;: sa présence dit tout.</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>The job runs every week on one day.</source>
        <translation>La tâche s’exécute chaque semaine, un jour donné.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>The day that runs start on. Macie documents neither hour nor time zone.</source>
        <translation>Le jour où commencent les exécutions. Macie ne documente ni heure ni fuseau horaire.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>The job runs every month on one day.</source>
        <translation>La tâche s’exécute chaque mois, un jour donné.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>The day that runs start on, 1 to 31. Months without that day are skipped. Macie documents neither hour nor time zone.</source>
        <translation>Le jour où commencent les exécutions, de 1 à 31. Les mois sans ce jour sont sautés. Macie ne documente ni heure ni fuseau horaire.</translation>
    </message>
    <message>
        <source>How often the job has run, and about how much the run in progress has left.</source>
        <translation>Combien de fois la tâche s’est exécutée, et environ combien il reste à l’exécution en cours.</translation>
    </message>
    <message>
        <source>Objects left in this run</source>
        <translation>Objets restants dans cette exécution</translation>
    </message>
    <message>
        <source>About how many objects the run in progress still has to read; it says nothing of others.</source>
        <translation>Environ combien d’objets l’exécution en cours doit encore lire&#x202f;; cela ne dit rien des autres.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Nombre d’exécutions</translation>
    </message>
    <message>
        <source>How often the job has run so far; 0 means never.</source>
        <translation>Combien de fois la tâche s’est exécutée jusqu’ici&#x202f;; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>Labels on the job itself; no effect on what is read.</source>
        <translation>Étiquettes de la tâche elle-même&#x202f;; sans effet sur ce qui est lu.</translation>
    </message>
    <message>
        <source>A label on the job itself, under this key.</source>
        <translation>Une étiquette de la tâche elle-même, sous cette clé.</translation>
    </message>
    <message>
        <source>Pause by a person</source>
        <translation>Pause par une personne</translation>
    </message>
    <message>
        <source>There while a person has the job paused: since when, and until when at most.</source>
        <translation>Présent tant qu’une personne tient la tâche en pause&#x202f;: depuis quand, et jusqu’à quand au plus.</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>En pause depuis</translation>
    </message>
    <message>
        <source>When a person paused the job.</source>
        <translation>Quand une personne a mis la tâche en pause.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire à</translation>
    </message>
    <message>
        <source>When the pause has lasted 30 days: a one-time job is cancelled then, of a recurring job the interrupted run.</source>
        <translation>Quand la pause a duré 30 jours&#x202f;: une tâche ponctuelle est alors annulée&#x202f;; d’une tâche récurrente, l’exécution interrompue.</translation>
    </message>
    <message>
        <source>Notice of the expiry</source>
        <translation>Annonce de l’expiration</translation>
    </message>
    <message>
        <source>The AWS Health event that announced the expiry; there is none until about 7 days before it.</source>
        <translation>L’événement AWS Health qui a annoncé l’expiration&#x202f;; il n’y en a pas avant environ 7 jours de celle-ci.</translation>
    </message>
    <message>
        <source>Response metadata</source>
        <translation>Métadonnées de la réponse</translation>
    </message>
    <message>
        <source>Written by the client that made the call, not by Macie; no part of the job.</source>
        <translation>Écrit par le client qui a fait l’appel, pas par Macie&#x202f;; ne fait pas partie de la tâche.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it.</source>
        <translation>Cette version de Jobscope ne connaît pas ce champ&#x202f;; AWS l’a peut-être ajouté.</translation>
    </message>
    <message>
        <source>How do several exclude conditions work together?</source>
        <translation>Comment plusieurs conditions d’exclusion agissent-elles ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>Something is left out only if all of them match (API text).</source>
        <translation>L’exclusion n’a lieu que si toutes correspondent (texte de l’API).</translation>
    </message>
    <message>
        <source>Each one leaves out alone (the console&apos;s flat list).</source>
        <translation>Chacune exclut à elle seule (la liste plate de la console).</translation>
    </message>
    <message>
        <source>What does &quot;not equals&quot; mean with several values?</source>
        <translation>Que signifie «&#x202f;différent de&#x202f;» avec plusieurs valeurs&#x202f;?</translation>
    </message>
    <message>
        <source>It differs from every one of the values.</source>
        <translation>Différent de chacune des valeurs.</translation>
    </message>
    <message>
        <source>It differs from at least one of the values (OR to the letter).</source>
        <translation>Différent d’au moins une des valeurs (OU à la lettre).</translation>
    </message>
    <message>
        <source>Which managed data identifiers does a job use that names no choice?</source>
        <translation>Quels identifiants de données gérés utilise une tâche qui n’indique aucun choix&#x202f;?</translation>
    </message>
    <message>
        <source>It depends on the day that the job was created: all before 2023-09-18, from then on the recommended ones.</source>
        <translation>Cela dépend du jour de création&#x202f;: avant le 2023-09-18 tous, à partir de là les recommandés.</translation>
    </message>
    <message>
        <source>All managed data identifiers.</source>
        <translation>Tous les identifiants de données gérés.</translation>
    </message>
    <message>
        <source>The recommended managed data identifiers.</source>
        <translation>Les identifiants de données gérés recommandés.</translation>
    </message>
    <message>
        <source>How much is read if no sampling percentage is given?</source>
        <translation>Combien est lu si aucun pourcentage d’échantillonnage n’est donné&#x202f;?</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>Tout.</translation>
    </message>
    <message>
        <source>That is not known.</source>
        <translation>On l’ignore.</translation>
    </message>
    <message>
        <source>When does a weekly or monthly job that includes existing objects run first, if it was created on another day?</source>
        <translation>Quand une tâche hebdomadaire ou mensuelle qui inclut les objets existants s’exécute-t-elle d’abord, si elle a été créée un autre jour&#x202f;?</translation>
    </message>
    <message>
        <source>Right after its creation.</source>
        <translation>Aussitôt après sa création.</translation>
    </message>
    <message>
        <source>On its first scheduled day.</source>
        <translation>Son premier jour planifié.</translation>
    </message>
    <message>
        <source>Job created</source>
        <translation>Tâche créée</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Exécution commencée</translation>
    </message>
    <message>
        <source>Scheduled run started</source>
        <translation>Exécution planifiée commencée</translation>
    </message>
    <message>
        <source>Bucket meets the criteria</source>
        <translation>Un compartiment remplit les critères</translation>
    </message>
    <message>
        <source>No bucket meets the criteria</source>
        <translation>Aucun compartiment ne remplit les critères</translation>
    </message>
    <message>
        <source>Scheduled run completed</source>
        <translation>Exécution planifiée terminée</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Mise en pause par une personne</translation>
    </message>
    <message>
        <source>Resumed by a person</source>
        <translation>Reprise par une personne</translation>
    </message>
    <message>
        <source>Paused by Macie: quota reached</source>
        <translation>Mise en pause par Macie&#x202f;: quota atteint</translation>
    </message>
    <message>
        <source>Resumed by Macie: quota lifted</source>
        <translation>Reprise par Macie&#x202f;: quota levé</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>Tâche annulée</translation>
    </message>
    <message>
        <source>Job completed</source>
        <translation>Tâche terminée</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Macie is off there</source>
        <translation>Macie y est désactivé</translation>
    </message>
    <message>
        <source>no member any more</source>
        <translation>n’est plus membre</translation>
    </message>
    <message>
        <source>isolated by AWS</source>
        <translation>isolé par AWS</translation>
    </message>
    <message>
        <source>not active in this Region</source>
        <translation>inactif dans cette Région</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>its details could not be had</source>
        <translation>ses détails n’ont pu être obtenus</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>in another Region</source>
        <translation>dans une autre Région</translation>
    </message>
    <message>
        <source>belongs to another account now</source>
        <translation>appartient à présent à un autre compte</translation>
    </message>
    <message>
        <source>This job has no log: it has not run yet, or somebody deleted the log.</source>
        <translation>Cette tâche n’a pas de journal&#x202f;: elle ne s’est pas encore exécutée, ou quelqu’un a supprimé le journal.</translation>
    </message>
    <message>
        <source>The log tells of no run since %1.</source>
        <translation>Le journal ne mentionne aucune exécution depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</source>
        <translation>
            <numerusform>Le journal mentionne %n exécution depuis %1&#x202f;; la dernière a commencé à %2 et fini à %3.</numerusform>
            <numerusform>Le journal mentionne %n exécutions depuis %1&#x202f;; la dernière a commencé à %2 et fini à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</source>
        <translation>
            <numerusform>Le journal mentionne %n exécution depuis %1&#x202f;; la dernière a commencé à %2, et le journal n’en a pas la fin.</numerusform>
            <numerusform>Le journal mentionne %n exécutions depuis %1&#x202f;; la dernière a commencé à %2, et le journal n’en a pas la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>That run read nothing: no bucket met the criteria when it looked for them.</source>
        <translation>Cette exécution n’a rien lu&#x202f;: aucun compartiment ne remplissait les critères quand elle les a cherchés.</translation>
    </message>
    <message>
        <source>That run read nothing: it could not read any of the buckets that met the criteria.</source>
        <translation>Cette exécution n’a rien lu&#x202f;: elle n’a pu lire aucun des compartiments qui remplissaient les critères.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets met the criteria when it looked for them.</source>
        <translation>
            <numerusform>%n compartiment remplissait les critères quand elle les a cherchés.</numerusform>
            <numerusform>%n compartiments remplissaient les critères quand elle les a cherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It left out %n accounts: %1.</source>
        <translation>
            <numerusform>Elle a écarté %n compte&#x202f;: %1.</numerusform>
            <numerusform>Elle a écarté %n comptes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not read %n buckets: %1.</source>
        <translation>
            <numerusform>Elle n’a pas pu lire %n compartiment&#x202f;: %1.</numerusform>
            <numerusform>Elle n’a pas pu lire %n compartiments&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log names no account and no bucket that it could not read.</source>
        <translation>Le journal ne nomme aucun compte ni compartiment qu’elle n’ait pu lire.</translation>
    </message>
    <message numerus="yes">
        <source>It was paused %n times, the last time at %1.</source>
        <translation>
            <numerusform>Elle a été mise en pause %n fois, la dernière à %1.</numerusform>
            <numerusform>Elle a été mise en pause %n fois, la dernière à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled at %1.</source>
        <translation>Elle a été annulée à %1.</translation>
    </message>
    <message>
        <source>The log is longer; its later entries were not read.</source>
        <translation>Le journal est plus long&#x202f;; ses entrées ultérieures n’ont pas été lues.</translation>
    </message>
    <message>
        <source>It keeps findings for 90 days.</source>
        <translation>Les résultats sont conservés 90 jours.</translation>
    </message>
    <message>
        <source>Macie has no finding of this job.</source>
        <translation>Macie n’a aucun résultat de cette tâche.</translation>
    </message>
    <message numerus="yes">
        <source>Macie has at least %n findings of this job: %1.</source>
        <translation>
            <numerusform>Macie a au moins %n résultat de cette tâche&#x202f;: %1.</numerusform>
            <numerusform>Macie a au moins %n résultats de cette tâche&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results repository is set up, so Macie keeps the results of runs for 90 days only.</source>
        <translation>Aucun référentiel de résultats n’est configuré&#x202f;: Macie ne conserve donc les résultats des exécutions que 90 jours.</translation>
    </message>
    <message>
        <source>Macie puts the results of runs into the bucket %1.</source>
        <translation>Macie dépose les résultats des exécutions dans le compartiment %1.</translation>
    </message>
    <message>
        <source>Not an entry of Macie&apos;s</source>
        <translation>Pas une entrée de Macie</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>a problem with an account</extracomment>
        <translation>Compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <extracomment>a problem with a bucket</extracomment>
        <translation>Compartiment&#x202f;: %1</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota of %2 TB for jobs.</source>
        <translation>Le compte %1 a atteint son quota mensuel de %2 To pour les tâches.</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota for jobs.</source>
        <translation>Le compte %1 a atteint son quota mensuel pour les tâches.</translation>
    </message>
    <message>
        <source>Runs every Sunday.</source>
        <translation>S’exécute chaque dimanche.</translation>
    </message>
    <message>
        <source>Runs every Monday.</source>
        <translation>S’exécute chaque lundi.</translation>
    </message>
    <message>
        <source>Runs every Tuesday.</source>
        <translation>S’exécute chaque mardi.</translation>
    </message>
    <message>
        <source>Runs every Wednesday.</source>
        <translation>S’exécute chaque mercredi.</translation>
    </message>
    <message>
        <source>Runs every Thursday.</source>
        <translation>S’exécute chaque jeudi.</translation>
    </message>
    <message>
        <source>Runs every Friday.</source>
        <translation>S’exécute chaque vendredi.</translation>
    </message>
    <message>
        <source>Runs every Saturday.</source>
        <translation>S’exécute chaque samedi.</translation>
    </message>
    <message>
        <source>Weekly, Sunday</source>
        <translation>Hebdomadaire, dimanche</translation>
    </message>
    <message>
        <source>Weekly, Monday</source>
        <translation>Hebdomadaire, lundi</translation>
    </message>
    <message>
        <source>Weekly, Tuesday</source>
        <translation>Hebdomadaire, mardi</translation>
    </message>
    <message>
        <source>Weekly, Wednesday</source>
        <translation>Hebdomadaire, mercredi</translation>
    </message>
    <message>
        <source>Weekly, Thursday</source>
        <translation>Hebdomadaire, jeudi</translation>
    </message>
    <message>
        <source>Weekly, Friday</source>
        <translation>Hebdomadaire, vendredi</translation>
    </message>
    <message>
        <source>Weekly, Saturday</source>
        <translation>Hebdomadaire, samedi</translation>
    </message>
    <message>
        <source>Months without a day %1 are skipped.</source>
        <translation>Les mois sans jour %1 sont sautés.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, right after the job was created.</source>
        <translation>La première exécution lit tous les objets existants du périmètre, aussitôt après la création de la tâche.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, on the first scheduled day.</source>
        <translation>La première exécution lit tous les objets existants du périmètre, le premier jour planifié.</translation>
    </message>
    <message>
        <source>Later runs read only objects that were created or changed since the run before.</source>
        <translation>Les exécutions suivantes ne lisent que les objets créés ou modifiés depuis la précédente.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>29th</source>
        <extracomment>a day of the month</extracomment>
        <translation>29</translation>
    </message>
    <message>
        <source>30th</source>
        <extracomment>a day of the month</extracomment>
        <translation>30</translation>
    </message>
    <message>
        <source>31st</source>
        <extracomment>a day of the month</extracomment>
        <translation>31</translation>
    </message>
    <message>
        <source>%1 (none in %2: it has no %3)</source>
        <extracomment>when a run is expected: &quot;2026-10-31 (none in September: it has no 31st)&quot;</extracomment>
        <translation>%1 (aucune en %2&#x202f;: pas de %3)</translation>
    </message>
    <message>
        <source>Macie documents neither hour nor time zone.</source>
        <translation>Macie ne documente ni heure ni fuseau horaire.</translation>
    </message>
    <message>
        <source>No further run is expected.</source>
        <translation>Aucune autre exécution n’est attendue.</translation>
    </message>
    <message>
        <source>No run is expected while it is paused; once resumed, by its schedule.</source>
        <translation>Aucune exécution n’est attendue pendant la pause&#x202f;; après la reprise, selon sa planification.</translation>
    </message>
    <message>
        <source>The date of the next run cannot be told from that.</source>
        <translation>La date de la prochaine exécution ne peut en être déduite.</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>Attendue le %1.</translation>
    </message>
    <message>
        <source>Macie has paused it: it goes on by itself on that day or when the next calendar month starts, whichever comes first.</source>
        <translation>Macie l’a mise en pause&#x202f;: elle reprend d’elle-même ce jour-là ou au début du mois civil suivant, selon ce qui vient d’abord.</translation>
    </message>
    <message>
        <source>After that expected on %1.</source>
        <translation>Ensuite attendue le %1.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>of a job that runs one time, in a list</extracomment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Runs once, as soon as it is created.</source>
        <translation>S’exécute une fois, dès sa création.</translation>
    </message>
    <message>
        <source>A schedule is given as well, which contradicts a one-time job.</source>
        <translation>Une planification est aussi donnée, ce qui contredit une tâche ponctuelle.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>The answer does not say how often it runs.</source>
        <translation>La réponse ne dit pas à quelle fréquence elle s’exécute.</translation>
    </message>
    <message>
        <source>The answer gives more than one schedule; AWS does not say which counts.</source>
        <translation>La réponse donne plus d’une planification&#x202f;; AWS ne dit pas laquelle compte.</translation>
    </message>
    <message>
        <source>Runs again and again, but the answer gives no schedule.</source>
        <translation>S’exécute encore et encore, mais la réponse ne donne aucune planification.</translation>
    </message>
    <message>
        <source>Runs every day.</source>
        <translation>S’exécute chaque jour.</translation>
    </message>
    <message>
        <source>Runs every week on %1, a day that this version does not know.</source>
        <translation>S’exécute chaque semaine le %1, un jour que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Runs every week; the answer does not say on which day.</source>
        <translation>S’exécute chaque semaine&#x202f;; la réponse ne dit pas quel jour.</translation>
    </message>
    <message>
        <source>Monthly, day %1</source>
        <translation>Mensuelle, jour %1</translation>
    </message>
    <message>
        <source>Runs every month on day %1.</source>
        <translation>S’exécute chaque mois le jour %1.</translation>
    </message>
    <message>
        <source>Runs every month; the answer does not say on which day.</source>
        <translation>S’exécute chaque mois&#x202f;; la réponse ne dit pas quel jour.</translation>
    </message>
    <message>
        <source>Objects that existed before the job was created and have not changed since are never read by this job.</source>
        <translation>Les objets antérieurs à la création de la tâche et inchangés depuis ne sont jamais lus par cette tâche.</translation>
    </message>
    <message>
        <source>Objects that existed before %1 and have not changed since are never read by this job.</source>
        <translation>Les objets antérieurs à %1 et inchangés depuis ne sont jamais lus par cette tâche.</translation>
    </message>
    <message>
        <source>A person can pause or cancel it.</source>
        <translation>Une personne peut la mettre en pause ou l’annuler.</translation>
    </message>
    <message>
        <source>Active (Running)</source>
        <translation>Active (En cours)</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>short status of a job: a run is in progress</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>When the run ends, the job waits for its next one.</source>
        <translation>Quand l’exécution finit, la tâche attend la suivante.</translation>
    </message>
    <message>
        <source>When the run ends, the job is complete.</source>
        <translation>Quand l’exécution finit, la tâche est terminée.</translation>
    </message>
    <message>
        <source>Active (Idle)</source>
        <translation>Active (En attente)</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>short status of a job: waits for its next run</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It waits for its next scheduled run.</source>
        <translation>Elle attend sa prochaine exécution planifiée.</translation>
    </message>
    <message>
        <source>The next run starts on its own on the scheduled day.</source>
        <translation>La prochaine exécution commence d’elle-même le jour planifié.</translation>
    </message>
    <message>
        <source>Paused (By Macie)</source>
        <translation>En pause (Par Macie)</translation>
    </message>
    <message>
        <source>By Macie</source>
        <extracomment>short status of a job: paused by Macie</extracomment>
        <translation>Par Macie</translation>
    </message>
    <message>
        <source>Macie paused it because going on would exceed the monthly quota for sensitive data discovery of an account.</source>
        <translation>Macie l’a mise en pause, car continuer dépasserait le quota mensuel de découverte de données sensibles d’un compte.</translation>
    </message>
    <message>
        <source>It goes on by itself when its next run is due or the next calendar month starts, whichever comes first.</source>
        <translation>Elle reprend d’elle-même quand sa prochaine exécution est due ou quand le mois civil suivant commence, selon ce qui vient d’abord.</translation>
    </message>
    <message>
        <source>It goes on by itself when the next calendar month starts or the quota is raised for all accounts concerned.</source>
        <translation>Elle reprend d’elle-même quand le mois civil suivant commence ou quand le quota est relevé pour tous les comptes concernés.</translation>
    </message>
    <message>
        <source>A person can ask AWS for a higher quota, or pause or cancel the job; nobody can resume it by hand.</source>
        <translation>Une personne peut demander à AWS un quota plus élevé, ou mettre en pause ou annuler la tâche&#x202f;; personne ne peut la reprendre à la main.</translation>
    </message>
    <message>
        <source>Paused (By user)</source>
        <translation>En pause (Par l’utilisateur)</translation>
    </message>
    <message>
        <source>By user</source>
        <extracomment>short status of a job: paused by a person</extracomment>
        <translation>Par l’utilisateur</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Une personne l’a mise en pause.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during a run, that run is cancelled after 30 days; the job stays paused.</source>
        <translation>Elle ne reprend pas d’elle-même. Si elle a été mise en pause pendant une exécution, celle-ci est annulée après 30 jours&#x202f;; la tâche reste en pause.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during its run, the job is cancelled for good after 30 days.</source>
        <translation>Elle ne reprend pas d’elle-même. Si elle a été mise en pause pendant son exécution, la tâche est annulée définitivement après 30 jours.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it.</source>
        <translation>Une personne peut la reprendre ou l’annuler.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Its one run has ended.</source>
        <translation>Son unique exécution est finie.</translation>
    </message>
    <message>
        <source>To read again, a person must copy it to a new job.</source>
        <translation>Pour lire à nouveau, une personne doit la copier en une nouvelle tâche.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>It was cancelled for good. The answer does not say why: a person, a pause of over 30 days (one-time job), or Macie was suspended.</source>
        <translation>Elle a été annulée définitivement. La réponse ne dit pas pourquoi&#x202f;: une personne, une pause de plus de 30 jours (tâche ponctuelle), ou Macie a été suspendu.</translation>
    </message>
    <message>
        <source>It cannot be resumed; a person can copy it to a new job.</source>
        <translation>Elle ne peut être reprise&#x202f;; une personne peut la copier en une nouvelle tâche.</translation>
    </message>
    <message>
        <source>The answer states no status.</source>
        <translation>La réponse n’indique aucun statut.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this status; AWS may have added it.</source>
        <translation>Cette version de Jobscope ne connaît pas ce statut&#x202f;; AWS l’a peut-être ajouté.</translation>
    </message>
    <message>
        <source>without extension %1</source>
        <translation>sans extension %1</translation>
    </message>
    <message>
        <source>with an extension that differs from at least one of %1</source>
        <translation>d’extension différant d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>not owned by account %1</source>
        <translation>hors du compte propriétaire %1</translation>
    </message>
    <message>
        <source>with an owner that differs from at least one of %1</source>
        <translation>de propriétaire différant d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>non nommés %1</translation>
    </message>
    <message>
        <source>with a name that differs from at least one of %1</source>
        <translation>de nom différant d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>with effective permission %1</source>
        <translation>d’autorisation effective %1</translation>
    </message>
    <message>
        <source>without effective permission %1</source>
        <translation>sans autorisation effective %1</translation>
    </message>
    <message>
        <source>with an effective permission that differs from at least one of %1</source>
        <translation>d’autorisation effective différant d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>with shared access %1</source>
        <translation>d’accès partagé %1</translation>
    </message>
    <message>
        <source>without shared access %1</source>
        <translation>sans accès partagé %1</translation>
    </message>
    <message>
        <source>with a shared access that differs from at least one of %1</source>
        <translation>d’accès partagé différant d’au moins une des valeurs %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Non public</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
    <message>
        <source>the tag value %1</source>
        <translation>la valeur de balise %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>la balise %1</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>d’exactement %1</translation>
    </message>
    <message>
        <source>of any size but %1</source>
        <translation>de toute taille sauf %1</translation>
    </message>
    <message>
        <source>of more than %1</source>
        <translation>de plus de %1</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>d’au moins %1</translation>
    </message>
    <message>
        <source>of less than %1</source>
        <translation>de moins de %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>d’au plus %1</translation>
    </message>
    <message>
        <source>last changed at exactly %1</source>
        <translation>modifiés en dernier exactement à %1</translation>
    </message>
    <message>
        <source>last changed at any time but %1</source>
        <translation>modifiés en dernier à tout autre instant que %1</translation>
    </message>
    <message>
        <source>last changed after %1</source>
        <translation>modifiés en dernier après %1</translation>
    </message>
    <message>
        <source>last changed at or after %1</source>
        <translation>modifiés en dernier à %1 ou après</translation>
    </message>
    <message>
        <source>last changed before %1</source>
        <translation>modifiés en dernier avant %1</translation>
    </message>
    <message>
        <source>last changed at or before %1</source>
        <translation>modifiés en dernier à %1 ou avant</translation>
    </message>
    <message>
        <source>whose path begins with %1</source>
        <translation>dont le chemin commence par %1</translation>
    </message>
    <message>
        <source>lacking at least one of: %1</source>
        <translation>sans au moins un de ces éléments&#x202f;: %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>that meet a condition that cannot be read</source>
        <translation>remplissant une condition illisible</translation>
    </message>
    <message>
        <source>by conditions that cannot be read</source>
        <translation>selon des conditions illisibles</translation>
    </message>
    <message numerus="yes">
        <source>that meet any of %n conditions</source>
        <translation>
            <numerusform>remplissant au moins une de %n condition</numerusform>
            <numerusform>remplissant au moins une de %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet all %n conditions</source>
        <translation>
            <numerusform>remplissant la %n condition</numerusform>
            <numerusform>remplissant les %n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out those %1.</source>
        <translation>Exclut ceux %1.</translation>
    </message>
    <message>
        <source>Leaves out buckets %1.</source>
        <translation>Exclut les compartiments %1.</translation>
    </message>
    <message>
        <source>buckets that the job does not clearly name</source>
        <translation>des compartiments que la tâche ne nomme pas clairement</translation>
    </message>
    <message>
        <source>buckets by a list that cannot be read in full</source>
        <translation>des compartiments d’une liste non entièrement lisible</translation>
    </message>
    <message>
        <source>no bucket</source>
        <translation>zéro compartiment</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>le compartiment %1</translation>
    </message>
    <message>
        <source>buckets %1</source>
        <translation>les compartiments %1</translation>
    </message>
    <message>
        <source>Looks at buckets by criteria that cannot be read.</source>
        <translation>Examine des compartiments selon des critères illisibles.</translation>
    </message>
    <message>
        <source>Looks at every bucket.</source>
        <translation>Examine chaque compartiment.</translation>
    </message>
    <message>
        <source>Looks at buckets %1.</source>
        <translation>Examine les compartiments %1.</translation>
    </message>
    <message>
        <source>Takes objects by criteria that cannot be read.</source>
        <translation>Retient des objets selon des critères illisibles.</translation>
    </message>
    <message>
        <source>Takes every object of theirs.</source>
        <translation>Retient chacun de leurs objets.</translation>
    </message>
    <message>
        <source>Takes their objects %1.</source>
        <translation>Retient leurs objets %1.</translation>
    </message>
    <message>
        <source>Takes every object of %1.</source>
        <translation>Retient chaque objet dans %1.</translation>
    </message>
    <message>
        <source>Takes objects of %1 %2.</source>
        <translation>Dans %1, retient les objets %2.</translation>
    </message>
    <message>
        <source>Its excludes and its &quot;not equals&quot; can be read in two ways.</source>
        <translation>Ses exclusions et ses «&#x202f;différent de&#x202f;» peuvent s’interpréter de deux façons.</translation>
    </message>
    <message>
        <source>Its excludes can be read in two ways.</source>
        <translation>Ses exclusions peuvent s’interpréter de deux façons.</translation>
    </message>
    <message>
        <source>Its &quot;not equals&quot; can be read in two ways.</source>
        <translation>Ses «&#x202f;différent de&#x202f;» peuvent s’interpréter de deux façons.</translation>
    </message>
    <message>
        <source>No sampling is stated; taken as 100 %.</source>
        <translation>Aucun échantillonnage indiqué&#x202f;; lu comme 100&#x202f;%.</translation>
    </message>
    <message>
        <source>How much is read is not stated.</source>
        <translation>La part lue n’est pas indiquée.</translation>
    </message>
    <message>
        <source>No sampling.</source>
        <translation>Sans échantillonnage.</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types (taken so; the job names no choice)</source>
        <translation>tous les types de données propres à Macie (supposé&#x202f;; la tâche n’indique aucun choix)</translation>
    </message>
    <message>
        <source>the recommended data types (taken so; the job names no choice)</source>
        <translation>les types de données recommandés (supposé&#x202f;; la tâche n’indique aucun choix)</translation>
    </message>
    <message>
        <source>all or the recommended data types, which the job does not state</source>
        <translation>tous les types de données ou les recommandés, ce que la tâche n’indique pas</translation>
    </message>
    <message>
        <source>data types by the unknown choice %1</source>
        <translation>des types de données selon le choix inconnu %1</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types</source>
        <translation>tous les types de données propres à Macie</translation>
    </message>
    <message numerus="yes">
        <source>all of Macie&apos;s own data types but %n</source>
        <translation>
            <numerusform>tous les types de données propres à Macie sauf %n</numerusform>
            <numerusform>tous les types de données propres à Macie sauf %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Macie&apos;s own data types</source>
        <translation>
            <numerusform>%n des types de données propres à Macie</numerusform>
            <numerusform>%n des types de données propres à Macie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %n custom data types only.</source>
        <translation>
            <numerusform>Ne recherche que %n type de données personnalisé.</numerusform>
            <numerusform>Ne recherche que %n types de données personnalisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for nothing.</source>
        <translation>Ne recherche rien.</translation>
    </message>
    <message>
        <source>the recommended data types</source>
        <translation>les types de données recommandés</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %1 and %n custom ones.</source>
        <translation>
            <numerusform>Recherche %1 et %n personnalisé.</numerusform>
            <numerusform>Recherche %1 et %n personnalisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for %1.</source>
        <translation>Recherche %1.</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>Son statut est %1.</translation>
    </message>
    <message>
        <source>Running now.</source>
        <translation>En cours d’exécution.</translation>
    </message>
    <message>
        <source>Waiting for its next run.</source>
        <translation>En attente de sa prochaine exécution.</translation>
    </message>
    <message>
        <source>Paused by Macie: a quota was met.</source>
        <translation>En pause par Macie&#x202f;: un quota a été atteint.</translation>
    </message>
    <message>
        <source>Paused by a person during a run; somebody has to resume it.</source>
        <translation>En pause par une personne pendant une exécution&#x202f;; quelqu’un doit la reprendre.</translation>
    </message>
    <message>
        <source>Paused by a person; somebody has to resume it.</source>
        <translation>En pause par une personne&#x202f;; quelqu’un doit la reprendre.</translation>
    </message>
    <message>
        <source>Complete, but with access errors: not all data was read.</source>
        <translation>Terminée, mais avec des erreurs d’accès&#x202f;: toutes les données n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Complete; no access error reported.</source>
        <translation>Terminée&#x202f;; aucune erreur d’accès signalée.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Terminée.</translation>
    </message>
    <message>
        <source>Cancelled for good.</source>
        <translation>Annulée définitivement.</translation>
    </message>
    <message>
        <source>Runs once.</source>
        <translation>S’exécute une fois.</translation>
    </message>
    <message>
        <source>Runs on a schedule.</source>
        <translation>S’exécute selon une planification.</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>Examine %1.</translation>
    </message>
    <message>
        <source>Leaves out nothing else.</source>
        <translation>N’exclut rien d’autre.</translation>
    </message>
    <message>
        <source>Objects older than the job are not read unless they change.</source>
        <translation>Les objets plus anciens que la tâche ne sont pas lus, sauf s’ils changent.</translation>
    </message>
    <message>
        <source>Its latest run had access errors: not all data was read.</source>
        <translation>Sa dernière exécution a eu des erreurs d’accès&#x202f;: toutes les données n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Managed data identifier</source>
        <translation>Identifiant de données géré</translation>
    </message>
    <message>
        <source>A detection rule made and kept by AWS for one type of sensitive data, such as credit card numbers.</source>
        <translation>Une règle de détection faite et tenue à jour par AWS pour un type de données sensibles, comme les numéros de carte de crédit.</translation>
    </message>
    <message>
        <source>Custom data identifier</source>
        <translation>Identifiant de données personnalisé</translation>
    </message>
    <message>
        <source>A detection rule of your own: a regular expression, if you like with keywords, words to ignore and a maximum distance between them.</source>
        <translation>Votre propre règle de détection&#x202f;: une expression régulière, au choix avec des mots-clés, des mots à ignorer et une distance maximale entre eux.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>A list of words, or one regular expression, that Macie ignores when it finds it; it does not limit what is read.</source>
        <translation>Une liste de mots, ou une expression régulière, que Macie ignore quand il la trouve&#x202f;; elle ne limite pas ce qui est lu.</translation>
    </message>
    <message>
        <source>Effective permission</source>
        <translation>Autorisation effective</translation>
    </message>
    <message>
        <source>Whether the general public can read or write a bucket, by its policy, its access control list and the settings of bucket and account that block public access, all taken together.</source>
        <translation>Si le grand public peut lire ou écrire un compartiment, selon sa politique, sa liste de contrôle d’accès et les réglages du compartiment et du compte qui bloquent l’accès public, le tout pris ensemble.</translation>
    </message>
    <message>
        <source>Shared access</source>
        <translation>Accès partagé</translation>
    </message>
    <message>
        <source>Whether a bucket is shared outside the Macie organization (External), only with accounts of the organization (Internal), or with nobody (Not shared).</source>
        <translation>Si un compartiment est partagé hors de l’organisation Macie (Externe), seulement avec des comptes de l’organisation (Interne), ou avec personne (Non partagé).</translation>
    </message>
    <message>
        <source>The percentage of the eligible objects that the job reads; it picks whole objects at random.</source>
        <translation>Le pourcentage des objets éligibles que lit la tâche&#x202f;; elle tire au hasard des objets entiers.</translation>
    </message>
    <message>
        <source>Existing objects</source>
        <translation>Objets existants</translation>
    </message>
    <message>
        <source>Whether the first run of a recurring job takes every object that is already there, or only what is created or changed after the job was created.</source>
        <translation>Si la première exécution d’une tâche récurrente retient chaque objet déjà présent, ou seulement ce qui est créé ou modifié après la création de la tâche.</translation>
    </message>
    <message>
        <source>Conditions that buckets must meet; Macie chooses afresh at the start of each run.</source>
        <translation>Conditions que les compartiments doivent remplir&#x202f;; Macie choisit à nouveau au début de chaque exécution.</translation>
    </message>
    <message>
        <source>A fixed list of buckets by account, which cannot be changed once the job is created.</source>
        <translation>Une liste fixe de compartiments par compte, qui ne peut plus changer une fois la tâche créée.</translation>
    </message>
    <message>
        <source>Conditions that decide which objects of the buckets are read, the same for every bucket.</source>
        <translation>Conditions qui décident quels objets des compartiments sont lus, les mêmes pour chaque compartiment.</translation>
    </message>
    <message>
        <source>Conditions that must all be true for something to be taken; without any, everything is taken.</source>
        <translation>Conditions qui doivent toutes être vraies pour que quelque chose soit retenu&#x202f;; sans elles, tout est retenu.</translation>
    </message>
    <message>
        <source>Conditions that leave something out, even if the include conditions would take it.</source>
        <translation>Conditions qui excluent quelque chose, même si les conditions d’inclusion le retiendraient.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>The beginning of an object&apos;s whole key, path and file name, compared character by character; it need not end where a folder does.</source>
        <translation>Le début de la clé entière d’un objet, chemin et nom de fichier, comparé caractère par caractère&#x202f;; il ne finit pas forcément à la fin d’un dossier.</translation>
    </message>
    <message>
        <source>File name extension</source>
        <translation>Extension du nom de fichier</translation>
    </message>
    <message>
        <source>What follows the last dot of an object&apos;s file name, without the dot; letter case counts.</source>
        <translation>Ce qui suit le dernier point du nom de fichier d’un objet, sans le point&#x202f;; la casse compte.</translation>
    </message>
    <message>
        <source>Object tag</source>
        <translation>Balise d’objet</translation>
    </message>
    <message>
        <source>A key and a value attached to an object in S3; a condition names the key, alone or with a value.</source>
        <translation>Une clé et une valeur attachées à un objet dans S3&#x202f;; une condition nomme la clé, seule ou avec une valeur.</translation>
    </message>
    <message>
        <source>Bucket tag</source>
        <translation>Balise de compartiment</translation>
    </message>
    <message>
        <source>A key and a value attached to a bucket; a condition names the key, the value, or both.</source>
        <translation>Une clé et une valeur attachées à un compartiment&#x202f;; une condition nomme la clé, la valeur, ou les deux.</translation>
    </message>
    <message>
        <source>Storage size</source>
        <translation>Taille de stockage</translation>
    </message>
    <message>
        <source>How many bytes an object takes up in S3, compressed as it is, not what it unpacks to.</source>
        <translation>Combien d’octets un objet occupe dans S3, compressé tel quel, et non une fois décompressé.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>When S3 says that an object was created or last changed, whichever is later.</source>
        <translation>Quand, selon S3, un objet a été créé ou modifié en dernier, la plus tardive des deux dates.</translation>
    </message>
    <message>
        <source>One-time job</source>
        <translation>Tâche ponctuelle</translation>
    </message>
    <message>
        <source>A job that runs once, right after it is created, and then never again.</source>
        <translation>Une tâche qui s’exécute une fois, aussitôt après sa création, puis plus jamais.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Tâche planifiée</translation>
    </message>
    <message>
        <source>A job that runs every day, week or month; each later run takes only objects that were created or changed since the run before.</source>
        <translation>Une tâche qui s’exécute chaque jour, semaine ou mois&#x202f;; chaque exécution suivante ne retient que les objets créés ou modifiés depuis la précédente.</translation>
    </message>
    <message>
        <source>What the job is doing: running, waiting for its next run, paused by Macie or by a person, complete, or cancelled for good.</source>
        <translation>Ce que fait la tâche&#x202f;: en cours, en attente de sa prochaine exécution, en pause par Macie ou par une personne, terminée ou annulée définitivement.</translation>
    </message>
    <message>
        <source>End of the pause</source>
        <translation>Fin de la pause</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>30 jours après qu’une personne l’a mise en pause au cours d’une exécution, une tâche ponctuelle est annulée définitivement&#x202f;; d’une tâche récurrente, seulement l’exécution interrompue.</translation>
    </message>
    <message>
        <source>Access errors of the last run</source>
        <translation>Erreurs d’accès de la dernière exécution</translation>
    </message>
    <message>
        <source>Whether Macie was denied access to an account or a bucket in the latest run; skipped single objects are not counted.</source>
        <translation>Si Macie s’est vu refuser l’accès à un compte ou un compartiment lors de la dernière exécution&#x202f;; les objets isolés ignorés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Classifiable object</source>
        <translation>Objet classifiable</translation>
    </message>
    <message>
        <source>An object that Macie is able to read, by its storage class and its file format.</source>
        <translation>Un objet que Macie peut lire, d’après sa classe de stockage et son format de fichier.</translation>
    </message>
    <message>
        <source>Recommended set</source>
        <translation>Ensemble recommandé</translation>
    </message>
    <message>
        <source>The managed data identifiers that AWS recommends, as that set stands when a run starts.</source>
        <translation>Les identifiants de données gérés qu’AWS recommande, selon l’ensemble en vigueur au début d’une exécution.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>One of several meanings that AWS&apos;s documents leave open; Jobscope says which it takes and where another would differ.</source>
        <translation>L’un de plusieurs sens que la documentation d’AWS laisse ouverts&#x202f;; Jobscope dit lequel il prend et où un autre différerait.</translation>
    </message>
    <message>
        <source>no access error reported</source>
        <translation>aucune erreur d’accès signalée</translation>
    </message>
    <message>
        <source>access errors</source>
        <translation>erreurs d’accès</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Tout inclure</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>Exclure la sélection</translation>
    </message>
    <message>
        <source>Include selected</source>
        <translation>Inclure la sélection</translation>
    </message>
    <message>
        <source>Exclude all</source>
        <translation>Tout exclure</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>greater than or equal to</source>
        <translation>supérieur ou égal à</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>less than or equal to</source>
        <translation>inférieur ou égal à</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>différent de</translation>
    </message>
    <message>
        <source>contains; no condition of a job allows this</source>
        <translation>contient&#x202f;; aucune condition d’une tâche ne le permet</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>Nom du compartiment</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le périmètre</translation>
    </message>
    <message>
        <source>Not in scope: its bucket is not selected</source>
        <translation>Hors périmètre&#x202f;: son compartiment n’est pas sélectionné</translation>
    </message>
    <message>
        <source>Not in scope: Macie does not read this kind</source>
        <translation>Hors périmètre&#x202f;: Macie ne lit pas cette sorte</translation>
    </message>
    <message>
        <source>Not in scope: not included</source>
        <translation>Hors périmètre&#x202f;: non inclus</translation>
    </message>
    <message>
        <source>Not in scope: left out</source>
        <translation>Hors périmètre&#x202f;: exclu</translation>
    </message>
    <message>
        <source>This job was set not to look at existing objects, so it will not read this one unless it changes.</source>
        <translation>Cette tâche est réglée pour ne pas examiner les objets existants&#x202f;: elle ne lira donc pas celui-ci, sauf s’il change.</translation>
    </message>
    <message>
        <source>Later runs read it only if it changed since the run before.</source>
        <translation>Les exécutions suivantes ne le lisent que s’il a changé depuis la précédente.</translation>
    </message>
    <message>
        <source>The job reads only a random part of the objects in scope; this one may be left aside.</source>
        <translation>La tâche ne lit qu’une part aléatoire des objets du périmètre&#x202f;; celui-ci peut être laissé de côté.</translation>
    </message>
    <message>
        <source>AWS does not name this format among those that Macie reads; other text files are read, too.</source>
        <translation>AWS ne nomme pas ce format parmi ceux que Macie lit&#x202f;; d’autres fichiers texte sont lus aussi.</translation>
    </message>
    <message>
        <source>It is larger than what Macie reads of this format.</source>
        <translation>Il est plus grand que ce que Macie lit de ce format.</translation>
    </message>
    <message>
        <source>A condition asks that tags differ, and this object has none: AWS says that such buckets pass, not whether such objects do.</source>
        <translation>Une condition demande que des balises diffèrent, et cet objet n’en a aucune&#x202f;: AWS dit que de tels compartiments passent, pas si de tels objets passent.</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>head of a column of days that runs are expected on</extracomment>
        <translation>Attendue le</translation>
    </message>
    <message>
        <source>This bucket</source>
        <extracomment>head of a column: whether a job selects the bucket</extracomment>
        <translation>Ce compartiment</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <extracomment>head of a column: which buckets a job selects</extracomment>
        <translation>Compartiments de la tâche</translation>
    </message>
    <message>
        <source>meets the criteria</source>
        <translation>remplit les critères</translation>
    </message>
    <message>
        <source>does not meet them</source>
        <translation>ne les remplit pas</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>not known to Macie in this Region</source>
        <translation>inconnu de Macie dans cette Région</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>AWS says</source>
        <extracomment>head of a column: whether the bucket meets the criteria by AWS&apos;s own answer</extracomment>
        <translation>AWS dit</translation>
    </message>
    <message>
        <source>This explanation says</source>
        <extracomment>head of a column: whether the bucket is selected by this program&apos;s evaluation</extracomment>
        <translation>Cette explication dit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Readable objects</source>
        <extracomment>head of a column: number of objects that Macie can classify</extracomment>
        <translation>Objets lisibles</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by a person</source>
        <translation>
            <numerusform>%n en pause par une personne</numerusform>
            <numerusform>%n en pause par une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by Macie</source>
        <translation>
            <numerusform>%n en pause par Macie</numerusform>
            <numerusform>%n en pause par Macie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors in the last run</source>
        <translation>
            <numerusform>%n avec erreurs à la dernière exécution</numerusform>
            <numerusform>%n avec erreurs à la dernière exécution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring within 7 days</source>
        <translation>
            <numerusform>%n expire sous 7 jours</numerusform>
            <numerusform>%n expirent sous 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>figures of jobs, and how long it is until the first of their pauses ends: &quot;3 paused by a person, next in 5 h 12 min&quot;</extracomment>
        <translation>%1, prochaine dans %2</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>head of a column of countdowns</extracomment>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>What happens then</source>
        <extracomment>head of a column: &quot;until the job is cancelled for good&quot;</extracomment>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column of dates with times</extracomment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a list or block in an answer</extracomment>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>of a member that is null in an answer</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how much of the objects is read</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>an account in a Region whose jobs were not listed</extracomment>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>listage…</translation>
    </message>
    <message>
        <source>Macie is off</source>
        <translation>Macie est désactivé</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <extracomment>accounts in Regions that were asked for their jobs</extracomment>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <extracomment>%1: how many answered</extracomment>
        <translation>
            <numerusform>%1 de %n source</numerusform>
            <numerusform>%1 des %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Region not named</source>
        <extracomment>head of a column of jobs</extracomment>
        <translation>Région non nommée</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>aucune tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <extracomment>so many paused jobs end within seven days</extracomment>
        <translation>
            <numerusform>%n expire</numerusform>
            <numerusform>%n expirent</numerusform>
        </translation>
    </message>
    <message>
        <source>details refused</source>
        <translation>détails refusés</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a job that runs by a schedule which is not known yet, in a list</extracomment>
        <translation>Récurrente</translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>of buckets, in a list: the service does not document which ones such a job reads</extracomment>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>buckets not clear</source>
        <translation>compartiments pas clairs</translation>
    </message>
    <message>
        <source>by criteria</source>
        <extracomment>of buckets, in a list: chosen by conditions</extracomment>
        <translation>par critères</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%n compartiment</numerusform>
            <numerusform>%n compartiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>in a table, of something that the program has not fetched</extracomment>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>with errors</source>
        <extracomment>of a job&apos;s last run, in a list</extracomment>
        <translation>avec erreurs</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>head of a column: the connection or the file that a job comes from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 if still paused</source>
        <extracomment>%1: a countdown from a file that may be old</extracomment>
        <translation>%1 si encore en pause</translation>
    </message>
    <message>
        <source>INCLUDE</source>
        <extracomment>stands before the conditions that something must meet to be taken</extracomment>
        <translation>INCLURE</translation>
    </message>
    <message>
        <source>EXCLUDE</source>
        <extracomment>stands before the conditions that leave something out</extracomment>
        <translation>EXCLURE</translation>
    </message>
    <message>
        <source>EXCLUDE wins</source>
        <extracomment>stands before the conditions that leave something out, even if other ones take it</extracomment>
        <translation>EXCLURE l’emporte</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a statement, and how it came out for an object</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>OR</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>OU</translation>
    </message>
    <message>
        <source>AND</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>ET</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>head of a column: &quot;Scheduled run started&quot;</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>AWS&apos;s words</source>
        <extracomment>head of a column: the description of an event by AWS</extracomment>
        <translation>Termes d’AWS</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Première tâche</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>Seconde tâche</translation>
    </message>
    <message>
        <source>What decides in the first</source>
        <translation>Ce qui décide dans la première</translation>
    </message>
    <message>
        <source>What decides in the second</source>
        <translation>Ce qui décide dans la seconde</translation>
    </message>
    <message>
        <source>in the name, id, status, account, Region or the names of buckets</source>
        <translation>dans le nom, l’id, le statut, le compte, la Région ou les noms de compartiments</translation>
    </message>
    <message>
        <source>in the job&apos;s name</source>
        <translation>dans le nom de la tâche</translation>
    </message>
    <message>
        <source>the status, as the API or the console has it</source>
        <translation>le statut, selon l’API ou la console</translation>
    </message>
    <message>
        <source>one-time or recurring jobs</source>
        <translation>tâches ponctuelles ou récurrentes</translation>
    </message>
    <message>
        <source>how often it runs, or on which day</source>
        <translation>à quelle fréquence elle s’exécute, ou quel jour</translation>
    </message>
    <message>
        <source>in the name of a bucket that the job&apos;s list or criteria give</source>
        <translation>dans le nom d’un compartiment que donnent la liste ou les critères de la tâche</translation>
    </message>
    <message>
        <source>in the id of the account that the job belongs to</source>
        <translation>dans l’id du compte de la tâche</translation>
    </message>
    <message>
        <source>in the job&apos;s Region</source>
        <translation>dans la Région de la tâche</translation>
    </message>
    <message>
        <source>a tag on the job itself: its key, or key=value</source>
        <translation>une balise de la tâche elle-même&#x202f;: sa clé, ou clé=valeur</translation>
    </message>
    <message>
        <source>what the checks found: a severity or the id of a check</source>
        <translation>ce que les contrôles ont trouvé&#x202f;: une gravité ou l’id d’un contrôle</translation>
    </message>
    <message>
        <source>in the job&apos;s id</source>
        <translation>dans l’id de la tâche</translation>
    </message>
    <message>
        <source>when it was created: a date (UTC), or -7d for seven days ago</source>
        <translation>quand elle a été créée&#x202f;: une date (UTC), ou -7d pour il y a sept jours</translation>
    </message>
    <message>
        <source>when a person&apos;s pause ends the job or its run: in less than seven days, or did</source>
        <translation>quand la pause d’une personne met fin à la tâche ou à son exécution&#x202f;: dans moins de sept jours, ou déjà</translation>
    </message>
    <message>
        <source>the percentage of objects that the job states</source>
        <translation>le pourcentage d’objets qu’indique la tâche</translation>
    </message>
    <message>
        <source>an error of the last run, a deadline, tags, or its details</source>
        <translation>une erreur de la dernière exécution, une échéance, des balises ou ses détails</translation>
    </message>
    <message>
        <source>running or idle</source>
        <translation>en cours ou en attente</translation>
    </message>
    <message>
        <source>the last run met access errors</source>
        <translation>la dernière exécution a eu des erreurs d’accès</translation>
    </message>
    <message>
        <source>its pause ends at a known time</source>
        <translation>sa pause finit à un moment connu</translation>
    </message>
    <message>
        <source>tags on the job itself</source>
        <translation>balises de la tâche elle-même</translation>
    </message>
    <message>
        <source>its full answer is loaded</source>
        <translation>sa réponse complète est chargée</translation>
    </message>
    <message>
        <source>There is no field %1; did you mean %2? To look for it as text, put it in quotes.</source>
        <translation>Il n’y a pas de champ %1&#x202f;; vouliez-vous dire %2&#x202f;? Pour le chercher comme texte, le mettre entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field %1; there are %2. To look for it as text, put it in quotes.</source>
        <translation>Il n’y a pas de champ %1&#x202f;; il y a %2. Pour le chercher comme texte, le mettre entre guillemets.</translation>
    </message>
    <message>
        <source>%1 knows no %2; did you mean %3?</source>
        <translation>%1 ne connaît pas %2&#x202f;; vouliez-vous dire %3&#x202f;?</translation>
    </message>
    <message>
        <source>%1 knows no %2; there are %3.</source>
        <extracomment>a field of the filter and a word; %3: a list</extracomment>
        <translation>%1 ne connaît pas %2&#x202f;; il y a %3.</translation>
    </message>
    <message numerus="yes">
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Un filtre a au plus %n caractère.</numerusform>
            <numerusform>Un filtre a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many parentheses or minus signs within each other.</source>
        <translation>Trop de parenthèses ou de signes moins sont imbriqués.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside %1.</source>
        <translation>Il manque quelque chose à chercher près de %1.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>A value is missing behind %1; write it without a space, like %2.</source>
        <extracomment>of a field of the filter; %2: an example</extracomment>
        <translation>Il manque une valeur après %1&#x202f;; l’écrire sans espace, comme %2.</translation>
    </message>
    <message>
        <source>The minus sign stands alone: what must not match comes right behind it. To look for the sign, put it in quotes.</source>
        <translation>Le signe moins est seul&#x202f;: ce qui ne doit pas correspondre le suit aussitôt. Pour chercher le signe, le mettre entre guillemets.</translation>
    </message>
    <message>
        <source>A field is missing before %1; write it without a space, like created&lt;2024-01-01.</source>
        <translation>Il manque un champ avant %1&#x202f;; l’écrire sans espace, comme created&lt;2024-01-01.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>La parenthèse fermante manque.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>%1 has no order; write it like %2.</source>
        <translation>%1 n’a pas d’ordre&#x202f;; l’écrire comme %2.</translation>
    </message>
    <message>
        <source>A span of time needs &lt; or &gt; before it: write it like %2, or a date behind %1:.</source>
        <translation>Une durée demande &lt; ou &gt; devant elle&#x202f;: l’écrire comme %2, ou une date après %1:.</translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01, or a span such as 7d, 12h or 2w.</source>
        <translation>%1 n’est pas une date&#x202f;; écrire 2024-01-01, ou une durée comme 7d, 12h ou 2w.</translation>
    </message>
    <message>
        <source>%1 is no percentage from 0 to 100.</source>
        <translation>%1 n’est pas un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>%1 lies ahead; seven days ago is -7d.</source>
        <translation>%1 est dans le futur&#x202f;; il y a sept jours s’écrit -7d.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 et %2 comparées</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Job without a name</source>
        <translation>Tâche sans nom</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>What an object must pass</source>
        <translation>Ce qu’un objet doit passer</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Ce qu’elle recherche</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>Compartiments actuels</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>Exécutions jusqu’ici</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>[at %1]</source>
        <extracomment>behind the sentences about what a check found: the places in the JSON</extracomment>
        <translation>[à %1]</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <extracomment>a finding of a check that somebody accepted: &quot;Warning (accepted)&quot;</extracomment>
        <translation>%1 (accepté)</translation>
    </message>
    <message>
        <source>Where AWS&apos;s documents leave two meanings</source>
        <translation>Où la documentation d’AWS laisse deux sens</translation>
    </message>
    <message>
        <source>%1=%2</source>
        <extracomment>a reading with the choice that holds: exclude-join=all</extracomment>
        <translation>%1=%2</translation>
    </message>
    <message>
        <source>Every member of the definition</source>
        <translation>Chaque champ de la définition</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>the sample account that comes with the program; made up</source>
        <translation>le compte d’exemple fourni avec le programme&#x202f;; inventé</translation>
    </message>
    <message>
        <source>AWS, connection %1</source>
        <translation>AWS, connexion %1</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantané %1</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Region asked</source>
        <translation>Région interrogée</translation>
    </message>
    <message>
        <source>Account asked</source>
        <translation>Compte interrogé</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of these bytes</source>
        <translation>SHA-256 de ces octets</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Appendix: the JSON</source>
        <translation>Annexe&#x202f;: le JSON</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1, which only reads and never changes a job</source>
        <extracomment>program with version</extracomment>
        <translation>%1, qui ne fait que lire et ne modifie jamais une tâche</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1, with the whole definition</source>
        <translation>%1, avec toute la définition</translation>
    </message>
    <message>
        <source>%1; of %2 only the list entry is loaded, so this report is not complete</source>
        <translation>%1&#x202f;; de %2, seule l’entrée de liste est chargée&#x202f;: ce rapport n’est donc pas complet</translation>
    </message>
    <message>
        <source>%1, generated %2</source>
        <translation>%1, généré %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a page</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <extracomment>at the head of a page, with the id of a job</extracomment>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Jobs in this report</source>
        <translation>Tâches de ce rapport</translation>
    </message>
    <message>
        <source>Macie classification job</source>
        <translation>Tâche de classification Macie</translation>
    </message>
    <message>
        <source>Macie classification jobs</source>
        <translation>Tâches de classification Macie</translation>
    </message>
    <message>
        <source>%1 (%2 local time)</source>
        <extracomment>a time in UTC and the same time at the place of the reader</extracomment>
        <translation>%1 (%2 heure locale)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Macie</source>
        <translation>Macie</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>There is an access key.</source>
        <translation>Il y a une clé d’accès.</translation>
    </message>
    <message>
        <source>The role gave temporary keys.</source>
        <translation>Le rôle a donné des clés temporaires.</translation>
    </message>
    <message>
        <source>The profile&apos;s program gave keys.</source>
        <translation>Le programme du profil a donné des clés.</translation>
    </message>
    <message>
        <source>IAM Identity Center gave temporary keys.</source>
        <translation>IAM Identity Center a donné des clés temporaires.</translation>
    </message>
    <message>
        <source>The session of aws login gave temporary keys.</source>
        <translation>La session d’aws login a donné des clés temporaires.</translation>
    </message>
    <message>
        <source>The web identity token was taken for temporary keys.</source>
        <translation>Le jeton d’identité web a été échangé contre des clés temporaires.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave temporary keys.</source>
        <translation>Le service du conteneur a donné des clés temporaires.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave temporary keys.</source>
        <translation>Les métadonnées de l’instance ont donné des clés temporaires.</translation>
    </message>
    <message>
        <source>The settings fit together.</source>
        <translation>Les réglages vont ensemble.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>Les requêtes passent par le proxy %1.</translation>
    </message>
    <message>
        <source>No proxy is in use for this endpoint.</source>
        <translation>Aucun proxy n’est utilisé pour ce point de terminaison.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name leads to an address.</source>
        <translation>Le nom du point de terminaison mène à une adresse.</translation>
    </message>
    <message>
        <source>The endpoint accepts connections.</source>
        <translation>Le point de terminaison accepte les connexions.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted.</source>
        <translation>La connexion est chiffrée, et le certificat est approuvé.</translation>
    </message>
    <message>
        <source>The endpoint answers, and this computer&apos;s clock agrees with it.</source>
        <translation>Le point de terminaison répond, et l’horloge de cet ordinateur concorde avec lui.</translation>
    </message>
    <message>
        <source>AWS knows the keys: account %1.</source>
        <translation>AWS connaît les clés&#x202f;: compte %1.</translation>
    </message>
    <message>
        <source>Macie is on in this account and Region.</source>
        <translation>Macie est activé dans ce compte et cette Région.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 est autorisé.</translation>
    </message>
    <message>
        <source>This rests on something above that failed.</source>
        <translation>Cela repose sur un point ci-dessus qui a échoué.</translation>
    </message>
    <message>
        <source>Mend that first, then check again.</source>
        <translation>Corriger d’abord celui-ci, puis contrôler à nouveau.</translation>
    </message>
    <message>
        <source>The proxy looks up the endpoint&apos;s name.</source>
        <translation>Le proxy résout le nom du point de terminaison.</translation>
    </message>
    <message>
        <source>%1 could not be tried: nothing was found to ask about.</source>
        <translation>%1 n’a pu être essayé&#x202f;: il n’y avait rien à demander.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name is not known.</source>
        <translation>Le nom du point de terminaison est inconnu.</translation>
    </message>
    <message>
        <source>Check the Region and the endpoint, then the network&apos;s DNS and whether a VPN or a proxy is needed.</source>
        <translation>Vérifier la Région et le point de terminaison, puis le DNS du réseau et si un VPN ou un proxy est nécessaire.</translation>
    </message>
    <message>
        <source>No connection to the endpoint, or to the proxy, came about.</source>
        <translation>Aucune connexion au point de terminaison, ou au proxy, ne s’est établie.</translation>
    </message>
    <message>
        <source>Check whether a firewall blocks it, whether a VPN is needed, and the proxy&apos;s address.</source>
        <translation>Vérifier si un pare-feu la bloque, si un VPN est nécessaire, et l’adresse du proxy.</translation>
    </message>
    <message>
        <source>The endpoint is on this computer and asks for no encryption.</source>
        <translation>Le point de terminaison est sur cet ordinateur et ne demande pas de chiffrement.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, whom this computer does not trust.</source>
        <translation>Le certificat a été émis par %1, que cet ordinateur n’approuve pas.</translation>
    </message>
    <message>
        <source>If your network inspects connections, have its certificate given to you and name its file in AWS_CA_BUNDLE or ca_bundle; otherwise do not go on.</source>
        <translation>Si votre réseau inspecte les connexions, faites-vous donner son certificat et nommez son fichier dans AWS_CA_BUNDLE ou ca_bundle&#x202f;; sinon, ne continuez pas.</translation>
    </message>
    <message>
        <source>The certificate is trusted, but it is for another name.</source>
        <translation>Le certificat est approuvé, mais il vaut pour un autre nom.</translation>
    </message>
    <message>
        <source>Check the endpoint for mistakes; otherwise ask who runs the network what answers there.</source>
        <translation>Vérifier le point de terminaison&#x202f;; sinon, demander à l’exploitant du réseau ce qui y répond.</translation>
    </message>
    <message>
        <source>A certificate has expired, or is not valid yet.</source>
        <translation>Un certificat a expiré, ou n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell who runs the endpoint or the proxy.</source>
        <translation>Vérifier la date de cet ordinateur&#x202f;; si elle est juste, prévenir l’exploitant du point de terminaison ou du proxy.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Aucune connexion chiffrée ne s’est établie.</translation>
    </message>
    <message>
        <source>Something on the way may break encryption, or offer less than TLS 1.2: ask who runs the network.</source>
        <translation>Quelque chose en chemin casse peut-être le chiffrement, ou offre moins que TLS 1.2&#x202f;: demander à l’exploitant du réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>Le proxy veut un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Give them when you are asked, or in the variable https_proxy.</source>
        <translation>Les donner à la demande, ou dans la variable https_proxy.</translation>
    </message>
    <message>
        <source>The answer pointed to another address, which is not followed.</source>
        <translation>La réponse renvoyait à une autre adresse, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in on a web page.</source>
        <translation>Vérifier le point de terminaison, et si le réseau demande de se connecter sur une page web.</translation>
    </message>
    <message>
        <source>The endpoint answers, but does not say what time it is.</source>
        <translation>Le point de terminaison répond, mais ne dit pas l’heure.</translation>
    </message>
    <message>
        <source>Something on the way may change answers: check the proxy and the endpoint.</source>
        <translation>Quelque chose en chemin modifie peut-être les réponses&#x202f;: vérifier le proxy et le point de terminaison.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes.</source>
        <translation>L’horloge de cet ordinateur est fausse de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>Set the clock. Jobscope corrects up to a day by itself; other programs do not.</source>
        <translation>Régler l’horloge. Jobscope corrige de lui-même jusqu’à un jour&#x202f;; d’autres programmes non.</translation>
    </message>
    <message>
        <source>Macie is suspended in this account and Region: no job runs.</source>
        <translation>Macie est suspendu dans ce compte et cette Région&#x202f;: aucune tâche ne s’exécute.</translation>
    </message>
    <message>
        <source>Have it enabled again if jobs should run; reading them works.</source>
        <translation>Le faire réactiver si des tâches doivent s’exécuter&#x202f;; les lire fonctionne.</translation>
    </message>
    <message>
        <source>Macie names a status that this version does not know: %1.</source>
        <translation>Macie nomme un statut que cette version ne connaît pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope.</source>
        <translation>Chercher une version plus récente de Jobscope.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Région&#x202f;: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Further trusted certificates: %1</source>
        <translation>Autres certificats approuvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy&#x202f;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocole&#x202f;: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Certificat de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Émis par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valide jusqu’à&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this one, in seconds: %1</source>
        <translation>Horloge du serveur moins celle-ci, en secondes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Key id, its end: %1</source>
        <translation>Id de clé, sa fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keys expire: %1</source>
        <translation>Les clés expirent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>a setting, and the variable or the file and line that it comes from</extracomment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Check of the connection %1 by Jobscope</source>
        <translation>Contrôle de la connexion %1 par Jobscope</translation>
    </message>
    <message>
        <source>Account ids, names and paths are in this text; keys, tokens and passwords are not.</source>
        <translation>Les ids de compte, noms et chemins figurent dans ce texte&#x202f;; les clés, jetons et mots de passe non.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 n’est pas un JSON valide.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes, with --output json for the AWS CLI.</source>
        <translation>Enregistrer à nouveau la réponse telle quelle, avec --output json pour AWS CLI.</translation>
    </message>
    <message>
        <source>%1 holds text that is neither UTF-8 nor UTF-16.</source>
        <translation>%1 contient du texte qui n’est ni UTF-8 ni UTF-16.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>L’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is nested more deeply than any Macie job.</source>
        <translation>%1 est imbriqué plus profondément qu’aucune tâche Macie.</translation>
    </message>
    <message>
        <source>Check that it is the answer of a Macie call.</source>
        <translation>Vérifier que c’est la réponse d’un appel à Macie.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 est trop grand pour être ouvert.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Le diviser en fichiers plus petits.</translation>
    </message>
    <message>
        <source>%1 names a member twice, so it is not clear which one counts.</source>
        <translation>%1 nomme deux fois un champ&#x202f;: on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes.</source>
        <translation>Enregistrer à nouveau la réponse telle quelle.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read as a Macie job.</source>
        <translation>%1 contient quelque chose qui n’est pas lisible comme tâche Macie.</translation>
    </message>
    <message>
        <source>Open an answer of DescribeClassificationJob or ListClassificationJobs as it came.</source>
        <translation>Ouvrir une réponse de DescribeClassificationJob ou ListClassificationJobs telle quelle.</translation>
    </message>
    <message>
        <source>The temporary keys have expired.</source>
        <translation>Les clés temporaires ont expiré.</translation>
    </message>
    <message>
        <source>Get new ones where they came from, then refresh.</source>
        <translation>En obtenir de nouvelles à leur source, puis actualiser.</translation>
    </message>
    <message>
        <source>AWS does not know this access key, or its session token.</source>
        <translation>AWS ne connaît pas cette clé d’accès, ou son jeton de session.</translation>
    </message>
    <message>
        <source>Check that the key is active and belongs to this partition; temporary keys need their session token.</source>
        <translation>Vérifier que la clé est active et appartient à cette partition&#x202f;; les clés temporaires ont besoin de leur jeton de session.</translation>
    </message>
    <message>
        <source>AWS refused the signature: the secret key does not fit the access key id.</source>
        <translation>AWS a refusé la signature&#x202f;: la clé secrète ne va pas avec l’id de clé d’accès.</translation>
    </message>
    <message>
        <source>Check that the secret key was copied whole.</source>
        <translation>Vérifier que la clé secrète a été copiée en entier.</translation>
    </message>
    <message>
        <source>AWS needs you to sign in again.</source>
        <translation>AWS vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>Sign in, then refresh.</source>
        <translation>Se connecter, puis actualiser.</translation>
    </message>
    <message>
        <source>There are no keys to sign in with.</source>
        <translation>Il n’y a pas de clés pour se connecter.</translation>
    </message>
    <message>
        <source>The details say what is missing.</source>
        <translation>Les détails disent ce qui manque.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Actualiser pour réessayer.</translation>
    </message>
    <message>
        <source>AWS could not be reached.</source>
        <translation>AWS n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then refresh.</source>
        <translation>Vérifier la connexion réseau et la Région, puis actualiser.</translation>
    </message>
    <message>
        <source>The secure connection to AWS could not be trusted.</source>
        <translation>La connexion sécurisée à AWS n’a pas pu être approuvée.</translation>
    </message>
    <message>
        <source>If your network inspects connections, give its certificate in AWS_CA_BUNDLE; otherwise do not go on.</source>
        <translation>Si votre réseau inspecte les connexions, donnez son certificat dans AWS_CA_BUNDLE&#x202f;; sinon, ne continuez pas.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and your name and password for it.</source>
        <translation>Vérifier l’adresse du proxy et vos nom et mot de passe.</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>AWS n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>AWS asked to send fewer requests.</source>
        <translation>AWS a demandé d’envoyer moins de requêtes.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation>Attendre une minute, puis actualiser.</translation>
    </message>
    <message>
        <source>AWS had an error of its own.</source>
        <translation>AWS a eu une erreur interne.</translation>
    </message>
    <message>
        <source>Refresh in a while; the AWS Health Dashboard tells of larger failures.</source>
        <translation>Actualiser dans un moment&#x202f;; l’AWS Health Dashboard signale les pannes plus larges.</translation>
    </message>
    <message>
        <source>Your AWS identity may not do this.</source>
        <translation>Votre identité AWS n’a pas ce droit.</translation>
    </message>
    <message>
        <source>Ask an administrator for read access to Macie.</source>
        <translation>Demander à un administrateur un accès en lecture à Macie.</translation>
    </message>
    <message>
        <source>Your AWS identity lacks the permission %1.</source>
        <translation>Il manque à votre identité AWS l’autorisation %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow %1.</source>
        <translation>Demander à un administrateur d’autoriser %1.</translation>
    </message>
    <message>
        <source>Macie is not enabled in this account and Region.</source>
        <translation>Macie n’est pas activé dans ce compte et cette Région.</translation>
    </message>
    <message>
        <source>Choose another Region or account, or have Macie enabled there.</source>
        <translation>Choisir une autre Région ou un autre compte, ou y faire activer Macie.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1.</source>
        <translation>Macie n’est pas activé dans la Région %1.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1 of account %2.</source>
        <translation>Macie n’est pas activé dans la Région %1 du compte %2.</translation>
    </message>
    <message>
        <source>AWS does not know this job.</source>
        <translation>AWS ne connaît pas cette tâche.</translation>
    </message>
    <message>
        <source>Jobs exist in one Region only; check the ARN.</source>
        <translation>Les tâches n’existent que dans une Région&#x202f;; vérifier l’ARN.</translation>
    </message>
    <message>
        <source>No such job in Region %1.</source>
        <translation>Pas de telle tâche dans la Région %1.</translation>
    </message>
    <message>
        <source>No such job in Region %1 of account %2.</source>
        <translation>Pas de telle tâche dans la Région %1 du compte %2.</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>AWS a refusé la requête comme non valide.</translation>
    </message>
    <message>
        <source>Copy the details and report them to the makers of Jobscope.</source>
        <translation>Copier les détails et les signaler aux auteurs de Jobscope.</translation>
    </message>
    <message>
        <source>The request would exceed a quota of this account.</source>
        <translation>La requête dépasserait un quota de ce compte.</translation>
    </message>
    <message>
        <source>See the account&apos;s Service Quotas for Macie.</source>
        <translation>Voir les Service Quotas du compte pour Macie.</translation>
    </message>
    <message>
        <source>The request met a change that was just under way.</source>
        <translation>La requête a rencontré une modification en cours.</translation>
    </message>
    <message>
        <source>Refresh to see the present state.</source>
        <translation>Actualiser pour voir l’état présent.</translation>
    </message>
    <message>
        <source>AWS refused the signature: this computer&apos;s clock is wrong.</source>
        <translation>AWS a refusé la signature&#x202f;: l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Set the clock, then refresh.</source>
        <translation>Régler l’horloge, puis actualiser.</translation>
    </message>
    <message>
        <source>The answer is not what Macie promises.</source>
        <translation>La réponse n’est pas ce que Macie promet.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network; if they are right, copy the details and report them.</source>
        <translation>Vérifier le point de terminaison et le réseau&#x202f;; s’ils sont corrects, copier les détails et les signaler.</translation>
    </message>
    <message>
        <source>A file or setting on this computer could not be used.</source>
        <translation>Un fichier ou un réglage de cet ordinateur n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>See the details for which one it is.</source>
        <translation>Voir les détails pour savoir lequel.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>Le trousseau ne contient pas de clé pour cette connexion.</translation>
    </message>
    <message>
        <source>Edit the connection and type its key in again.</source>
        <translation>Modifier la connexion et ressaisir sa clé.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>Type the key in for this session, or start a keychain.</source>
        <translation>Saisir la clé pour cette session, ou démarrer un trousseau.</translation>
    </message>
    <message>
        <source>The keychain is locked or denied access.</source>
        <translation>Le trousseau est verrouillé ou a refusé l’accès.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Le déverrouiller, puis réessayer.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Look for a question that it asks, then try again.</source>
        <translation>Chercher une question qu’il pose, puis réessayer.</translation>
    </message>
    <message>
        <source>The key is longer than a keychain takes.</source>
        <translation>La clé est plus longue que ce qu’un trousseau accepte.</translation>
    </message>
    <message>
        <source>Check that it was copied as it is.</source>
        <translation>Vérifier qu’elle a été copiée telle quelle.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a échoué.</translation>
    </message>
    <message>
        <source>See the details for what it said.</source>
        <translation>Voir les détails pour ce qu’il a dit.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>Load the jobs from AWS again.</source>
        <translation>Charger à nouveau les tâches depuis AWS.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 n’est pas lisible.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifier qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what it held before is still there.</source>
        <translation>Impossible d’écrire %1&#x202f;; son contenu précédent est toujours là.</translation>
    </message>
    <message>
        <source>Check the disk and who may write there.</source>
        <translation>Vérifier le disque et les droits d’écriture.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was written by another version.</source>
        <translation>%1 est endommagé, ou a été écrit par une autre version.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start anew.</source>
        <translation>Il a été laissé tel quel&#x202f;; le déplacer pour repartir à neuf.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop grand.</translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation>Le déplacer pour repartir à neuf.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain; it is kept for this session only.</source>
        <translation>La clé n’a pas pu être mise dans le trousseau&#x202f;; elle n’est gardée que pour cette session.</translation>
    </message>
    <message>
        <source>Start a keychain and type the key in again to keep it.</source>
        <translation>Démarrer un trousseau et ressaisir la clé pour la garder.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier n’est pas lisible.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it and that it holds what it should.</source>
        <translation>Vérifier qu’il est là, que vous pouvez le lire et qu’il contient ce qu’il faut.</translation>
    </message>
    <message>
        <source>%1 is not written as AWS&apos;s tools want it.</source>
        <translation>%1 n’est pas écrit comme les outils d’AWS le veulent.</translation>
    </message>
    <message>
        <source>A file is not written as AWS&apos;s tools want it.</source>
        <translation>Un fichier n’est pas écrit comme les outils d’AWS le veulent.</translation>
    </message>
    <message>
        <source>Correct the line that the details name.</source>
        <translation>Corriger la ligne que nomment les détails.</translation>
    </message>
    <message>
        <source>There is no such profile in the files of the AWS CLI.</source>
        <translation>Il n’y a pas de tel profil dans les fichiers d’AWS CLI.</translation>
    </message>
    <message>
        <source>Check its name; the command &quot;aws configure list-profiles&quot; shows all.</source>
        <translation>Vérifier son nom&#x202f;; la commande &quot;aws configure list-profiles&quot; les montre tous.</translation>
    </message>
    <message>
        <source>No Region is named.</source>
        <translation>Aucune Région n’est nommée.</translation>
    </message>
    <message>
        <source>Choose one, or set AWS_REGION or the profile&apos;s region.</source>
        <translation>En choisir une, ou définir AWS_REGION ou la région du profil.</translation>
    </message>
    <message>
        <source>One half of an access key is missing.</source>
        <translation>Il manque une moitié d’une clé d’accès.</translation>
    </message>
    <message>
        <source>Set the access key id and the secret access key in the same place.</source>
        <translation>Définir l’id de clé d’accès et la clé d’accès secrète au même endroit.</translation>
    </message>
    <message>
        <source>The settings exclude each other, or name something that is not there.</source>
        <translation>Les réglages s’excluent, ou nomment quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>The details say which ones; correct them.</source>
        <translation>Les détails disent lesquels&#x202f;; les corriger.</translation>
    </message>
    <message>
        <source>The roles of these profiles need each other.</source>
        <translation>Les rôles de ces profils ont besoin l’un de l’autre.</translation>
    </message>
    <message>
        <source>Give one of them a source_profile with keys of its own.</source>
        <translation>Donner à l’un d’eux un source_profile avec ses propres clés.</translation>
    </message>
    <message>
        <source>Choose a profile that has some, or make a connection from an access key.</source>
        <translation>Choisir un profil qui en a, ou créer une connexion avec une clé d’accès.</translation>
    </message>
    <message>
        <source>The place that credential_source names holds no keys.</source>
        <translation>L’endroit que nomme credential_source ne contient pas de clés.</translation>
    </message>
    <message>
        <source>Set them there, or use a source_profile.</source>
        <translation>Les y définir, ou utiliser un source_profile.</translation>
    </message>
    <message>
        <source>The command of credential_process cannot be read.</source>
        <translation>La commande de credential_process n’est pas lisible.</translation>
    </message>
    <message>
        <source>Check its quotes.</source>
        <translation>Vérifier ses guillemets.</translation>
    </message>
    <message>
        <source>A setting cannot be read.</source>
        <translation>Un réglage n’est pas lisible.</translation>
    </message>
    <message>
        <source>The details say which one and what it should be; correct it.</source>
        <translation>Les détails disent lequel et ce qu’il devrait être&#x202f;; le corriger.</translation>
    </message>
    <message>
        <source>The program that gives the keys was not run: nobody allowed it.</source>
        <translation>Le programme qui donne les clés n’a pas été exécuté&#x202f;: personne ne l’a autorisé.</translation>
    </message>
    <message>
        <source>Try again and allow it, if you know it.</source>
        <translation>Réessayer et l’autoriser, si vous le connaissez.</translation>
    </message>
    <message>
        <source>The program that should give the keys failed.</source>
        <translation>Le programme qui devait donner les clés a échoué.</translation>
    </message>
    <message>
        <source>The details say what it said; run it by hand to see more.</source>
        <translation>Les détails disent ce qu’il a dit&#x202f;; l’exécuter à la main pour en voir plus.</translation>
    </message>
    <message>
        <source>No code of the MFA device %1 was given.</source>
        <translation>Aucun code du dispositif MFA %1 n’a été donné.</translation>
    </message>
    <message>
        <source>No code of the MFA device was given.</source>
        <translation>Aucun code du dispositif MFA n’a été donné.</translation>
    </message>
    <message>
        <source>Try again with the code that the device shows then.</source>
        <translation>Réessayer avec le code que le dispositif affiche alors.</translation>
    </message>
    <message>
        <source>Nobody signed in at IAM Identity Center.</source>
        <translation>Personne ne s’est connecté à IAM Identity Center.</translation>
    </message>
    <message>
        <source>Try again, or run &quot;%1&quot;: a sign-in of the AWS CLI counts here as well.</source>
        <translation>Réessayer, ou exécuter &quot;%1&quot;&#x202f;: une connexion d’AWS CLI compte aussi ici.</translation>
    </message>
    <message>
        <source>IAM Identity Center refused the sign-in.</source>
        <translation>IAM Identity Center a refusé la connexion.</translation>
    </message>
    <message>
        <source>Try again and allow it on the page, or ask an administrator.</source>
        <translation>Réessayer et l’autoriser sur la page, ou demander à un administrateur.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>La connexion n’a pas été achevée à temps.</translation>
    </message>
    <message>
        <source>Try again; the page is good for some minutes.</source>
        <translation>Réessayer&#x202f;; la page vaut quelques minutes.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you %1.</source>
        <translation>IAM Identity Center ne vous donne pas %1.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you this role in this account.</source>
        <translation>IAM Identity Center ne vous donne pas ce rôle dans ce compte.</translation>
    </message>
    <message>
        <source>Check account and role, or ask an administrator to assign them to you.</source>
        <translation>Vérifier le compte et le rôle, ou demander à un administrateur de vous les attribuer.</translation>
    </message>
    <message>
        <source>The sign-in by &quot;aws login&quot; is over, or there is none.</source>
        <translation>La session &quot;aws login&quot; est finie, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot;, then try again.</source>
        <translation>Exécuter &quot;%1&quot;, puis réessayer.</translation>
    </message>
    <message>
        <source>The container&apos;s service at %1 gave no keys.</source>
        <translation>Le service du conteneur à %1 n’a pas donné de clés.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave no keys.</source>
        <translation>Le service du conteneur n’a pas donné de clés.</translation>
    </message>
    <message>
        <source>Check that the container has a role; the details say what was answered.</source>
        <translation>Vérifier que le conteneur a un rôle&#x202f;; les détails disent ce qui a été répondu.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata at %1 gave no keys.</source>
        <translation>Les métadonnées de l’instance à %1 n’ont pas donné de clés.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave no keys.</source>
        <translation>Les métadonnées de l’instance n’ont pas donné de clés.</translation>
    </message>
    <message>
        <source>Check that this computer is an EC2 instance with a role, and that version 2 of its metadata can be reached.</source>
        <translation>Vérifier que cet ordinateur est une instance EC2 avec un rôle, et que la version 2 de ses métadonnées est joignable.</translation>
    </message>
    <message>
        <source>the bundle would replace its source %1</source>
        <translation>le lot de preuves remplacerait sa source %1</translation>
    </message>
    <message>
        <source>%1 takes one bundle and nothing else</source>
        <translation>%1 prend un lot de preuves et rien d’autre</translation>
    </message>
    <message>
        <source>a report in FILE (.pdf, .html, .md, .json or .csv)</source>
        <translation>un rapport dans FILE (.pdf, .html, .md, .json ou .csv)</translation>
    </message>
    <message>
        <source>answers, explanations, report and checksums in one file (.zip)</source>
        <translation>réponses, explications, rapport et sommes de contrôle dans un seul fichier (.zip)</translation>
    </message>
    <message>
        <source>whether a bundle is as it was written</source>
        <translation>si un lot de preuves est tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>where the report goes (its ending tells the format), or the bundle</source>
        <translation>où va le rapport (l’extension indique le format) ou le lot de preuves</translation>
    </message>
    <message>
        <source>report: other names for accounts, buckets, keys, tags and ARNs</source>
        <translation>report&#x202f;: autres noms pour comptes, compartiments, clés, balises et ARN</translation>
    </message>
    <message>
        <source>the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv</source>
        <translation>l’extension de %1 n’indique aucun format&#x202f;; il y a .pdf, .html, .md, .json et .csv</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#x202f;: modifié</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1&#x202f;: manquant</translation>
    </message>
    <message>
        <source>%1: not of this bundle</source>
        <translation>%1&#x202f;: étranger à ce lot</translation>
    </message>
    <message numerus="yes">
        <source>all %n files are as they were written</source>
        <translation>
            <numerusform>le fichier est tel qu’il a été écrit</numerusform>
            <numerusform>les %n fichiers sont tels qu’ils ont été écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source, which were not asked for</source>
        <translation>
            <numerusform>%n autre tâche de la source, non demandée</numerusform>
            <numerusform>%n autres tâches de la source, non demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>account ids, bucket names, keys, tags and ARNs have other names here, the same ones throughout; SHA-256 values are over the originals</source>
        <translation>les identifiants de compte, noms de compartiment, clés, balises et ARN portent ici d’autres noms, partout les mêmes&#x202f;; les valeurs SHA-256 sont celles des originaux</translation>
    </message>
    <message>
        <source>Missing, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 tells what went wrong</extracomment>
        <translation>Il manque quelque chose, ce rapport n’est donc pas complet&#x202f;: %1</translation>
    </message>
    <message>
        <source>--aliases is for --redact; without it there are no aliases</source>
        <translation>--aliases va avec --redact&#x202f;; sans lui, il n’y a pas d’alias</translation>
    </message>
    <message>
        <source>no section %1; there are %2</source>
        <translation>section inconnue&#x202f;: %1&#x202f;; les sections sont %2</translation>
    </message>
    <message>
        <source>report --redact: a table (CSV) that tells which name stands for which</source>
        <translation>report --redact&#x202f;: un tableau (CSV) qui dit quel nom remplace lequel</translation>
    </message>
    <message>
        <source>report: only these sections beside the summary, with commas (checks,pause)</source>
        <translation>report&#x202f;: seulement ces sections en plus du résumé, séparées par des virgules (checks,pause)</translation>
    </message>
    <message>
        <source>the report and its table of aliases need two files</source>
        <translation>le rapport et son tableau des alias ont besoin de deux fichiers</translation>
    </message>
    <message>
        <source>--sections is for .pdf, .html and .md; in .json and .csv a job is always whole</source>
        <translation>--sections vaut pour .pdf, .html et .md&#x202f;; dans .json et .csv, une tâche est toujours entière</translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, not loaded: %1</source>
        <translation>
            <numerusform>les détails de %n tâche, non chargés&#x202f;: %1</numerusform>
            <numerusform>les détails de %n tâches, non chargés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, which could not be had: %1. %2</source>
        <extracomment>%1: names of jobs, %2: a sentence</extracomment>
        <translation>
            <numerusform>les détails de %n tâche, qui n’ont pas pu être obtenus&#x202f;: %1. %2</numerusform>
            <numerusform>les détails de %n tâches, qui n’ont pas pu être obtenus&#x202f;: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out on request, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 are titles of sections</extracomment>
        <translation>Omis à la demande, ce rapport n’est donc pas complet&#x202f;: %1</translation>
    </message>
    <message>
        <source>evidence bundle, unchanged: %1</source>
        <translation>lot de preuves, inchangé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Interrogé en tant que</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n jobs</source>
        <extracomment>behind &quot;Asked as&quot;: of so many jobs it is not known who asked AWS for them</extracomment>
        <translation>
            <numerusform>inconnu pour %n tâche</numerusform>
            <numerusform>inconnu pour %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not go on by itself. If nobody resumed it in time, Macie has cancelled it for good.</source>
        <translation>Elle ne reprend pas d’elle-même. Si personne ne l’a reprise à temps, Macie l’a annulée définitivement.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it only if that has not happened.</source>
        <translation>Une personne ne peut la reprendre ou l’annuler que si cela n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>It does not go on by itself. The interrupted run has probably been cancelled; the job stays paused.</source>
        <translation>Elle ne reprend pas d’elle-même. L’exécution interrompue a probablement été annulée&#x202f;; la tâche reste en pause.</translation>
    </message>
    <message>
        <source>By id: %1.</source>
        <extracomment>ids of custom data identifiers or allow lists that a job uses, whose names are not known</extracomment>
        <translation>Par identifiant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Listed are %1.</source>
        <extracomment>managed data identifiers that a job lists</extracomment>
        <translation>La liste nomme %1.</translation>
    </message>
    <message>
        <source>The pause expired at %1: the interrupted run has probably been cancelled; the job stays paused and can be resumed at any time.</source>
        <translation>La pause a expiré le %1&#x202f;: l’exécution interrompue a probablement été annulée&#x202f;; la tâche reste en pause et peut être reprise à tout moment.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it: %1</source>
        <translation>Cette version de Jobscope ne connaît pas ce champ&#x202f;; AWS l’a peut-être ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Runs again and again, by a schedule that this version does not know.</source>
        <translation>S’exécute de façon répétée, selon une planification que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>with any of: %1</source>
        <translation>avec au moins un élément parmi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paused by a person; that expired, so it has probably been cancelled since.</source>
        <translation>Mise en pause par une personne&#x202f;; la pause a expiré, la tâche a donc probablement été annulée depuis.</translation>
    </message>
    <message>
        <source>the jobs behind the list page %1: AWS said there that it had more, and no further page follows in that file</source>
        <extracomment>%1: a file</extracomment>
        <translation>les tâches au-delà de la page de liste %1&#x202f;: AWS y indiquait en avoir d’autres, et aucune page ne suit dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files whose names do not end in .json, .jsonl or .ndjson: %1</source>
        <translation>
            <numerusform>%n fichier dont le nom ne finit pas par .json, .jsonl ou .ndjson&#x202f;: %1</numerusform>
            <numerusform>%n fichiers dont les noms ne finissent pas par .json, .jsonl ou .ndjson&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders, whose files were not read: %1</source>
        <translation>
            <numerusform>%n dossier, dont les fichiers n’ont pas été lus&#x202f;: %1</numerusform>
            <numerusform>%n dossiers, dont les fichiers n’ont pas été lus&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the whole file</source>
        <translation>SHA-256 du fichier entier</translation>
    </message>
    <message>
        <source>AWS said besides</source>
        <translation>AWS a dit en outre</translation>
    </message>
    <message>
        <source>Laid out for reading: indented, invisible characters written out; a PDF has U+ and a number where its fonts lack a character. The SHA-256 is over the exact bytes as received.</source>
        <translation>Mis en forme pour la lecture&#x202f;: indenté, caractères invisibles écrits en toutes lettres&#x202f;; un PDF porte U+ et un numéro là où un caractère manque à ses polices. Le SHA-256 porte sur les octets exacts, tels que reçus.</translation>
    </message>
    <message>
        <source>%1, a time that was set by hand</source>
        <translation>%1, une heure fixée à la main</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>on the cover of a report, before what is said of a job that a source tells of several times</extracomment>
        <translation>En plusieurs fois</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Non lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>More than once: %1</source>
        <translation>En plusieurs fois&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>the list entries of %n jobs whose definition is here: %1</source>
        <translation>
            <numerusform>l’entrée de liste de %n tâche dont la définition est ici&#x202f;: %1</numerusform>
            <numerusform>les entrées de liste de %n tâches dont les définitions sont ici&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers that are here already, byte for byte: %1</source>
        <translation>
            <numerusform>%n réponse qui est déjà ici, à l’octet près&#x202f;: %1</numerusform>
            <numerusform>%n réponses qui sont déjà ici, à l’octet près&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job %1: %n answers that differ; each stands here on its own</source>
        <translation>
            <numerusform>tâche %1&#x202f;: %n réponse qui diffère&#x202f;; elle figure ici séparément</numerusform>
            <numerusform>tâche %1&#x202f;: %n réponses qui diffèrent&#x202f;; chacune figure ici séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1: its list entry says the status %2, its definition says %3; the definition stands here</source>
        <extracomment>%1: name of a job, %2 and %3: statuses as the API names them</extracomment>
        <translation>tâche %1&#x202f;: son entrée de liste indique le statut %2, sa définition %3&#x202f;; c’est la définition qui figure ici</translation>
    </message>
    <message>
        <source>as the evidence bundle says of itself: %1</source>
        <extracomment>%1: words of the manifest of an evidence bundle</extracomment>
        <translation>comme le dit le lot de preuves lui-même&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source that the evidence bundle was made from, which are not in it</source>
        <translation>
            <numerusform>%n autre tâche de la source dont est issu le lot de preuves&#x202f;; elle n’y figure pas</numerusform>
            <numerusform>%n autres tâches de la source dont est issu le lot de preuves&#x202f;; elles n’y figurent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 % of objects in scope, picked at random.</source>
        <translation>Environ %1&#x202f;% des objets du périmètre, tirés au hasard.</translation>
    </message>
    <message>
        <source>Paused by a person; the interrupted run has probably been cancelled.</source>
        <translation>Mise en pause par une personne&#x202f;; l’exécution interrompue a probablement été annulée.</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3, request id %4</source>
        <extracomment>what AWS was asked as well: name of an operation, time, SHA-256, id of the request</extracomment>
        <translation>%1, reçu %2, SHA-256 %3, identifiant de requête %4</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3</source>
        <translation>%1, reçu %2, SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n further answers</source>
        <translation>
            <numerusform>%n autre réponse</numerusform>
            <numerusform>%n autres réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AboutDialog</name>
    <message>
        <source>About Jobscope</source>
        <translation>À propos de Jobscope</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 avec Qt %2</translation>
    </message>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one. It reads only, keeps nothing of your jobs, and reports to nobody.</source>
        <translation>Parcourt les tâches de classification d’Amazon Macie et explique chacune. Il ne fait que lire, ne garde rien de vos tâches et ne transmet rien à personne.</translation>
    </message>
    <message>
        <source>Jobscope is no product of Amazon. Amazon Macie is a trademark of Amazon.com, Inc. or its affiliates.</source>
        <translation>Jobscope n’est pas un produit d’Amazon. Amazon Macie est une marque d’Amazon.com, Inc. ou de ses affiliés.</translation>
    </message>
    <message>
        <source>© 2026 The Jobscope authors. Licensed under the Apache License 2.0.</source>
        <translation>© 2026 Les auteurs de Jobscope. Sous licence Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptDialog</name>
    <message>
        <source>In &amp;every job, not only in this one</source>
        <translation>Dans &amp;chaque tâche, pas seulement celle-ci</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>&amp;Why it may stay:</source>
        <translation>&amp;Pourquoi il peut rester :</translation>
    </message>
    <message>
        <source>It counts no more, and reports name it with this reason. Kept in %1; “jobscope-cli check --accept” takes the same file.</source>
        <translation>Il n’est plus compté, et les rapports le citent avec ce motif. Conservé dans %1 ; « jobscope-cli check --accept » prend le même fichier.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptanceController</name>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>This acceptance is for every job. Withdraw it in all of them?</source>
        <translation>Ce constat est accepté dans toutes les tâches. Ne plus l’accepter dans aucune ?</translation>
    </message>
    <message>
        <source>&amp;Withdraw in every job</source>
        <translation>&amp;Ne plus accepter nulle part</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the answer of a Macie call</source>
        <translation>Ouvrir la réponse d’un appel à Macie</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>Ouvrir le compte d’&amp;exemple</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Contrôler la conne&amp;xion…</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Contrôler pas à pas ce sur quoi repose la connexion</translation>
    </message>
    <message>
        <source>Snaps&amp;hots</source>
        <translation>&amp;Instantanés</translation>
    </message>
    <message>
        <source>Open a &amp;job by id or ARN…</source>
        <translation>Ouvrir une &amp;tâche par id ou ARN…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>Relire la source</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;text</source>
        <translation>Copier l’explication en &amp;texte</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>Exporter la &amp;liste…</translation>
    </message>
    <message>
        <source>What the list shows, as a table or as JSON</source>
        <translation>Ce que montre la liste, en tableau ou en JSON</translation>
    </message>
    <message>
        <source>Copy the &amp;list as a table</source>
        <translation>Copier la &amp;liste en tableau</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;Markdown</source>
        <translation>Copier l’explication en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Why do you say that?</source>
        <translation>&amp;Pourquoi dites-vous cela&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Filter the &amp;jobs</source>
        <translation>&amp;Filtrer les tâches</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Filtres enregi&amp;strés</translation>
    </message>
    <message>
        <source>How to &amp;filter</source>
        <translation>Comment &amp;filtrer</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explication</translation>
    </message>
    <message>
        <source>&amp;Try an object</source>
        <translation>Ess&amp;ayer un objet</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Exéc&amp;utions</translation>
    </message>
    <message>
        <source>&amp;Agenda…</source>
        <translation>A&amp;genda…</translation>
    </message>
    <message>
        <source>The next runs of all loaded jobs</source>
        <translation>Les prochaines exécutions de toutes les tâches chargées</translation>
    </message>
    <message>
        <source>Look up a &amp;bucket…</source>
        <translation>Consulter un compartime&amp;nt…</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select a bucket, and why</source>
        <translation>Quelles tâches chargées sélectionnent un compartiment, et pourquoi</translation>
    </message>
    <message>
        <source>Accou&amp;nts and Regions…</source>
        <translation>Comptes et &amp;Régions…</translation>
    </message>
    <message>
        <source>What each account in each Region answered</source>
        <translation>Ce que chaque compte a répondu dans chaque Région</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>Éc&amp;héances…</translation>
    </message>
    <message>
        <source>When the pauses of all loaded jobs end, the next one first</source>
        <translation>Quand finissent les pauses de toutes les tâches chargées, la prochaine en premier</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another job…</source>
        <translation>Co&amp;mparer à une autre tâche…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Raccour&amp;cis…</translation>
    </message>
    <message>
        <source>A&amp;bout Jobscope</source>
        <translation>À &amp;propos de Jobscope</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>Job ch&amp;osen before</source>
        <translation>Tâche choisie a&amp;vant</translation>
    </message>
    <message>
        <source>Job chosen a&amp;fterwards</source>
        <translation>Tâche choisie en&amp;suite</translation>
    </message>
    <message>
        <source>Keep on to&amp;p</source>
        <translation>Fi&amp;xer en haut</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Regrouper se&amp;lon</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>&amp;Planification</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>What the program did lately: each call to AWS, without secrets</source>
        <translation>Ce que le programme a fait dernièrement : chaque appel à AWS, sans secrets</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <translation>C&amp;lair, contraste élevé</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <translation>So&amp;mbre, contraste élevé</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>A file about one or more jobs: PDF, HTML, Markdown, JSON or CSV</source>
        <translation>Un fichier sur une ou plusieurs tâches&#x202f;: PDF, HTML, Markdown, JSON ou CSV</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The next runs by schedule, on days of UTC. Macie documents neither hour nor time zone.</source>
        <translation>Les prochaines exécutions selon la planification, en jours UTC. Macie ne documente ni heure ni fuseau horaire.</translation>
    </message>
    <message>
        <source>Expected runs</source>
        <translation>Exécutions attendues</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have no date: they run once, are paused by a person, or have ended.</source>
        <translation>
            <numerusform>%Ln tâche n’a pas de date&#x202f;: elle s’exécute une fois, est en pause par une personne ou est finie.</numerusform>
            <numerusform>%Ln tâches n’ont pas de date&#x202f;: elles s’exécutent une fois, sont en pause par une personne ou sont finies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded, so their dates are not known.</source>
        <translation>
            <numerusform>De %Ln tâche, seule l’entrée de liste est chargée&#x202f;: sa date n’est donc pas connue.</numerusform>
            <numerusform>De %Ln tâches, seule l’entrée de liste est chargée&#x202f;: leurs dates ne sont donc pas connues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketDialog</name>
    <message>
        <source>Look up a bucket</source>
        <translation>Consulter un compartiment</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select this bucket? Fill in what you know of it; what you leave empty is not known.</source>
        <translation>Quelles tâches chargées sélectionnent ce compartiment&#x202f;? Indiquez ce que vous en savez&#x202f;; ce qui reste vide est inconnu.</translation>
    </message>
    <message>
        <source>Jobs and whether they select the bucket</source>
        <translation>Tâches et si elles sélectionnent le compartiment</translation>
    </message>
    <message>
        <source>No jobs are loaded.</source>
        <translation>Aucune tâche n’est chargée.</translation>
    </message>
    <message>
        <source>Name a bucket to see which jobs select it.</source>
        <translation>Nommez un compartiment pour voir quelles tâches le sélectionnent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whether it selects a bucket, and the job</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketsDialog</name>
    <message>
        <source>Buckets of now: %1</source>
        <translation>Compartiments actuels&#x202f;: %1</translation>
    </message>
    <message>
        <source>What Macie knows of the buckets now, up to a day old. A past run may have met others.</source>
        <translation>Ce que Macie sait des compartiments à présent, vieux d’un jour au plus. Une exécution passée a pu en trouver d’autres.</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>Filtrer par n’importe quelle colonne</translation>
    </message>
    <message>
        <source>Filter the buckets</source>
        <translation>Filtrer les compartiments</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <translation>Compartiments de la tâche</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%Ln compartiment</numerusform>
            <numerusform>%Ln compartiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n buckets</source>
        <translation>
            <numerusform>%1 de %Ln compartiment</numerusform>
            <numerusform>%1 des %Ln compartiments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Contradictions, likely mistakes and what is worth knowing about this job. Jobs cannot be edited: what is to change takes a copy.</source>
        <translation>Contradictions, erreurs probables et faits bons à savoir sur cette tâche. Les tâches ne sont pas modifiables&#x202f;: tout changement demande une copie.</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>Afficher dans la définition</translation>
    </message>
    <message>
        <source>Show place %1</source>
        <translation>Afficher l’emplacement %1</translation>
    </message>
    <message>
        <source>Show in the definition: %1</source>
        <translation>Afficher dans la définition&#x202f;: %1</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>Ne plus accepter : %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Accepter : %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandController</name>
    <message>
        <source>Job, %1</source>
        <translation>Tâche, %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Search actions and jobs</source>
        <translation>Rechercher actions et tâches</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>An action, a job or a source</source>
        <translation>Une action, une tâche ou une source</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CompareDialog</name>
    <message>
        <source>Compare two jobs</source>
        <translation>Comparer deux tâches</translation>
    </message>
    <message>
        <source>The first job is %1.</source>
        <translation>La première tâche est %1.</translation>
    </message>
    <message>
        <source>&amp;Second job:</source>
        <translation>&amp;Seconde tâche&#x202f;:</translation>
    </message>
    <message>
        <source>Differences of the two jobs</source>
        <translation>Différences des deux tâches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Première tâche</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>Seconde tâche</translation>
    </message>
    <message>
        <source>What they are &amp;set up to do</source>
        <translation>Ce qu’elles &amp;doivent faire</translation>
    </message>
    <message>
        <source>&amp;Objects of a listing</source>
        <translation>&amp;Objets d’une liste</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a job, and what differs there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ComparedObjects</name>
    <message>
        <source>Paste keys or drop a listing here to see which objects one job takes and the other does not. What a listing does not say of the bucket is taken from this field and from “Try an object”.</source>
        <translation>Collez des clés ou déposez une liste ici pour voir quels objets une tâche retient et l’autre non. Ce qu’une liste ne dit pas du compartiment vient de ce champ et d’«&#x202f;Essayer un objet&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Bucket of these objects:</source>
        <translation>&amp;Compartiment de ces objets&#x202f;:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Objects whose verdict differs</source>
        <translation>Objets dont le verdict diffère</translation>
    </message>
    <message numerus="yes">
        <source>The verdict on %n object(s) is the same in both.</source>
        <translation>
            <numerusform>Le verdict sur %Ln objet est le même dans les deux.</numerusform>
            <numerusform>Le verdict sur %Ln objets est le même dans les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.</source>
        <translation>
            <numerusform>%1 de %Ln objet change de verdict&#x202f;: %2 dans le périmètre de la première seulement, %3 de la seconde seulement.</numerusform>
            <numerusform>%1 des %Ln objets changent de verdict&#x202f;: %2 dans le périmètre de la première seulement, %3 de la seconde seulement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionButton</name>
    <message>
        <source>Connect to AWS</source>
        <translation>Se connecter à AWS</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionController</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Instantané&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Another Region…</source>
        <translation>&amp;Autre Région…</translation>
    </message>
    <message>
        <source>Another Region</source>
        <translation>Autre Région</translation>
    </message>
    <message>
        <source>Name of the Region, for example eu-central-2:</source>
        <translation>Nom de la Région, par exemple eu-central-2&#x202f;:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>a snapshot: name of the connection, account, Region, time</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>One that cannot be read…</source>
        <translation>Un instantané illisible…</translation>
    </message>
    <message>
        <source>None yet: they are kept when jobs were loaded</source>
        <translation>Encore aucun&#x202f;: ils sont gardés quand des tâches ont été chargées</translation>
    </message>
    <message>
        <source>&amp;Delete all snapshots…</source>
        <translation>&amp;Supprimer tous les instantanés…</translation>
    </message>
    <message>
        <source>Delete all snapshots</source>
        <translation>Supprimer tous les instantanés</translation>
    </message>
    <message>
        <source>Delete what was kept of all accounts and Regions? Jobs at AWS are not touched.</source>
        <translation>Supprimer ce qui a été gardé de tous les comptes et Régions&#x202f;? Les tâches chez AWS ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>Ouvrir une tâche</translation>
    </message>
    <message>
        <source>Job id or ARN:</source>
        <translation>Id ou ARN de tâche&#x202f;:</translation>
    </message>
    <message>
        <source>There is no job %1 in what is open.</source>
        <translation>Il n’y a pas de tâche %1 dans ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Jobs exist in one account and one Region only. Check both, or paste the ARN: it names them.</source>
        <translation>Les tâches n’existent que dans un compte et une Région. Vérifiez les deux, ou collez l’ARN, qui les nomme.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>A &amp;profile of the AWS CLI</source>
        <translation>Un &amp;profil d’AWS CLI</translation>
    </message>
    <message>
        <source>A role at &amp;IAM Identity Center</source>
        <translation>Un rôle d’&amp;IAM Identity Center</translation>
    </message>
    <message>
        <source>An access &amp;key</source>
        <translation>Une &amp;clé d’accès</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Enregistrer et se co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>Rechercher dans les profils</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>seulement pour des clés temporaires</translation>
    </message>
    <message>
        <source>leave empty to keep the present key</source>
        <translation>laisser vide pour garder la clé présente</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Otherwise it is good for this session only. Programs of yours can read a keychain that is unlocked. A role or a profile is safer than a long-lived key.</source>
        <translation>Sinon, elle ne vaut que pour cette session. Vos programmes peuvent lire un trousseau déverrouillé. Un rôle ou un profil est plus sûr qu’une clé de longue durée.</translation>
    </message>
    <message>
        <source>Access key &amp;id:</source>
        <translation>&amp;Id de clé d’accès&#x202f;:</translation>
    </message>
    <message>
        <source>Secret &amp;access key:</source>
        <translation>Clé d’&amp;accès secrète&#x202f;:</translation>
    </message>
    <message>
        <source>Session t&amp;oken:</source>
        <translation>&amp;Jeton de session&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;om&#x202f;:</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>Co&amp;uleur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Région&#x202f;:</translation>
    </message>
    <message>
        <source>access key</source>
        <comment>kind of a profile</comment>
        <translation>clé d’accès</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of a profile</comment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>program</source>
        <comment>kind of a profile</comment>
        <translation>programme</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <comment>kind of a profile</comment>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>console sign-in</source>
        <comment>kind of a profile</comment>
        <translation>connexion par la console</translation>
    </message>
    <message>
        <source>web identity</source>
        <comment>kind of a profile</comment>
        <translation>identité web</translation>
    </message>
    <message>
        <source>container</source>
        <comment>kind of a profile</comment>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <comment>kind of a profile</comment>
        <translation>instance EC2</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>kind of a profile</comment>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <source>There are no profiles in the files of the AWS CLI. “aws configure” makes one.</source>
        <translation>Il n’y a pas de profils dans les fichiers d’AWS CLI. «&#x202f;aws configure&#x202f;» en crée un.</translation>
    </message>
    <message>
        <source>not set in the profile: choose one</source>
        <translation>non défini dans le profil&#x202f;: en choisir une</translation>
    </message>
    <message>
        <source>%1 (the profile&apos;s)</source>
        <translation>%1 (celle du profil)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>Interrogation d’AWS…</translation>
    </message>
    <message>
        <source>Signed in to account %1 as %2.</source>
        <translation>Connecté au compte %1 comme %2.</translation>
    </message>
    <message>
        <source>Macie is suspended there.</source>
        <translation>Macie y est suspendu.</translation>
    </message>
    <message>
        <source>Macie is enabled there.</source>
        <translation>Macie y est activé.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionsDialog</name>
    <message>
        <source>No connections yet. A connection is a profile of the AWS CLI or an access key, with a Region.</source>
        <translation>Pas encore de connexions. Une connexion est un profil d’AWS CLI ou une clé d’accès, avec une Région.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>C&amp;ontrôler…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Contrôler pas à pas ce sur quoi repose la connexion</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>clé d’accès</translation>
    </message>
    <message>
        <source>role %1 in %2</source>
        <translation>rôle %1 dans %2</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Remove “%1”? Its key goes from the keychain; profiles of the AWS CLI stay as they are.</source>
        <translation>Retirer «&#x202f;%1&#x202f;»&#x202f;? Sa clé quitte le trousseau&#x202f;; les profils d’AWS CLI restent tels quels.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CopyMenu</name>
    <message>
        <source>Job &amp;id</source>
        <translation>&amp;Id de tâche</translation>
    </message>
    <message>
        <source>&amp;ARN</source>
        <translation>&amp;ARN</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;describe</source>
        <translation>Commande AWS CLI&#x202f;: &amp;décrire</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;resume (would change the job)</source>
        <translation>Commande AWS CLI&#x202f;: &amp;reprendre (modifierait la tâche)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;pause (would change the job)</source>
        <translation>Commande AWS CLI&#x202f;: &amp;mettre en pause (modifierait la tâche)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;cancel for good (would change the job)</source>
        <translation>Commande AWS CLI&#x202f;: a&amp;nnuler définitivement (modifierait la tâche)</translation>
    </message>
    <message>
        <source>&amp;Open in the AWS console</source>
        <translation>&amp;Ouvrir dans la console AWS</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DashboardStrip</name>
    <message>
        <source>All loaded jobs at a glance</source>
        <translation>Toutes les tâches chargées en un coup d’œil</translation>
    </message>
    <message>
        <source>Shows only these jobs: %1</source>
        <translation>N’affiche que ces tâches&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DefinitionView</name>
    <message>
        <source>Find in the definition</source>
        <translation>Rechercher dans la définition</translation>
    </message>
    <message>
        <source>Definition: property, value and meaning</source>
        <translation>Définition&#x202f;: propriété, valeur et signification</translation>
    </message>
    <message>
        <source>Open all branches</source>
        <translation>Ouvrir toutes les branches</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>Fermer toutes les branches</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which find of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>Copier son pointeur JSON</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>Pourquoi dites-vous cela&#x202f;?</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#x202f;?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DoctorDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Contrôler à &amp;nouveau</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy &amp;policy</source>
        <translation>Copier la &amp;politique</translation>
    </message>
    <message>
        <source>Check the connection: %1</source>
        <translation>Contrôle de la connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Copy all findings as text, without secrets</source>
        <translation>Copier tous les constats en texte, sans secrets</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows what is missing, for an administrator</source>
        <translation>Copier la politique IAM qui autorise ce qui manque, pour un administrateur</translation>
    </message>
    <message>
        <source>Cancelled. What is listed was checked before.</source>
        <translation>Annulé. Ce qui est listé a été contrôlé avant.</translation>
    </message>
    <message>
        <source>Details of the chosen step</source>
        <translation>Détails de l’étape choisie</translation>
    </message>
    <message>
        <source>Looks at each thing that the connection rests on. Nothing is changed.</source>
        <translation>Examine chaque chose sur laquelle repose la connexion. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>The key of this connection is not at hand, so nothing could be checked.</source>
        <translation>La clé de cette connexion n’est pas disponible&#x202f;: rien n’a donc pu être contrôlé.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%Ln étape a échoué.</numerusform>
            <numerusform>%Ln étapes ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln avertissement.</numerusform>
            <numerusform>%Ln avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Buckets: which are taken, which are left out</source>
        <translation>Compartiments&#x202f;: lesquels sont retenus, lesquels exclus</translation>
    </message>
    <message>
        <source>Objects: which are taken, which are left out</source>
        <translation>Objets&#x202f;: lesquels sont retenus, lesquels exclus</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Compartiments</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Ce qu’elle recherche</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>Compartiments actuels</translation>
    </message>
    <message>
        <source>Look up the buckets of now</source>
        <translation>Consulter les compartiments actuels</translation>
    </message>
    <message>
        <source>Asks AWS which buckets this job means now; with many buckets this takes a while</source>
        <translation>Demande à AWS quels compartiments cette tâche désigne à présent&#x202f;; s’ils sont nombreux, cela prend du temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these buckets…</source>
        <translation>Afficher ces compartiments…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The rest of the answer</source>
        <translation>Le reste de la réponse</translation>
    </message>
    <message>
        <source>Readings: where AWS’s documents leave two meanings</source>
        <translation>Interprétations&#x202f;: où la documentation d’AWS laisse deux sens</translation>
    </message>
    <message numerus="yes">
        <source>Looking up buckets: %n so far…</source>
        <translation>
            <numerusform>Consultation des compartiments&#x202f;: %Ln jusqu’ici…</numerusform>
            <numerusform>Consultation des compartiments&#x202f;: %Ln jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExportController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>L’imprimante n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>Check that it is switched on, then try again.</source>
        <translation>Vérifier qu’elle est allumée, puis réessayer.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FactsGrid</name>
    <message>
        <source>Why do you say that?</source>
        <translation>Pourquoi dites-vous cela&#x202f;?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterController</name>
    <message numerus="yes">
        <source>%n job(s) not described yet: the filter asks for their details.</source>
        <translation>
            <numerusform>%Ln tâche pas encore décrite&#x202f;: le filtre demande ses détails.</numerusform>
            <numerusform>%Ln tâches pas encore décrites&#x202f;: le filtre demande leurs détails.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name; one that exists already is replaced:</source>
        <translation>Nom&#x202f;; un nom existant est remplacé&#x202f;:</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterField</name>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Words, or fields like status:idle. F1 explains them, Alt+Down shows saved filters.</source>
        <translation>Des mots, ou des champs comme status:idle. F1 les explique, Alt+Bas montre les filtres enregistrés.</translation>
    </message>
    <message>
        <source>Saved filters and help</source>
        <translation>Filtres enregistrés et aide</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Ce qui convient ici</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>How terms are joined</source>
        <translation>Comment les termes sont joints</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>one of them; binds less than a space</source>
        <translation>l’un d’eux&#x202f;; lie moins qu’un espace</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>pas cela</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>les parenthèses regroupent</translation>
    </message>
    <message>
        <source>quotes hold spaces and signs</source>
        <translation>les guillemets contiennent espaces et signes</translation>
    </message>
    <message>
        <source>Dates and spans</source>
        <translation>Dates et durées</translation>
    </message>
    <message>
        <source>on that day, by UTC; &lt;, &lt;=, &gt; and &gt;= as well</source>
        <translation>ce jour-là, en UTC&#x202f;; &lt;, &lt;=, &gt; et &gt;= aussi</translation>
    </message>
    <message>
        <source>in the last seven days; h, d and w are hours, days and weeks</source>
        <translation>dans les sept derniers jours&#x202f;; h, d et w sont heures, jours et semaines</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>is the API&apos;s word for jobs that Macie paused; those that a person paused are user_paused</source>
        <translation>est le mot de l’API pour les tâches mises en pause par Macie&#x202f;; celles d’une personne sont user_paused</translation>
    </message>
    <message>
        <source>schedule, tag, check and sampling need them: jobs that are still without are counted above the list</source>
        <translation>schedule, tag, check et sampling en ont besoin&#x202f;: les tâches encore sans sont comptées au-dessus de la liste</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FindBar</name>
    <message>
        <source>Previous find</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Résultat suivant</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetController</name>
    <message>
        <source>&amp;Change a group</source>
        <translation>&amp;Modifier un groupe</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nouveau &amp;groupe…</translation>
    </message>
    <message>
        <source>&amp;Find where Macie is on</source>
        <translation>&amp;Trouver où Macie est activé</translation>
    </message>
    <message numerus="yes">
        <source>Macie is off in all %n accounts and Regions that were asked.</source>
        <translation>
            <numerusform>Macie est désactivé dans le %Ln compte et Région interrogé.</numerusform>
            <numerusform>Macie est désactivé dans les %Ln comptes et Régions interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be no jobs. Whoever turned it on since may ask again.</source>
        <translation>Il ne peut y avoir de tâches. Qui l’a activé depuis peut redemander.</translation>
    </message>
    <message>
        <source>%1 answered. %2</source>
        <extracomment>%1: &quot;38 of 40 sources&quot;; %2: a sentence</extracomment>
        <translation>%1 ont répondu. %2</translation>
    </message>
    <message>
        <source>The jobs of the others are here. View &gt; Accounts and Regions shows which failed, and asks again.</source>
        <translation>Les tâches des autres sont ici. Affichage &gt; Comptes et Régions montre lesquels ont échoué, et redemande.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetDialog</name>
    <message>
        <source>&amp;Show these jobs</source>
        <translation>&amp;Afficher ces tâches</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>&amp;Contrôler la connexion…</translation>
    </message>
    <message>
        <source>&amp;Keep as a group…</source>
        <translation>&amp;Garder comme groupe…</translation>
    </message>
    <message>
        <source>Accounts and Regions</source>
        <translation>Comptes et Régions</translation>
    </message>
    <message>
        <source>Where Macie is off nobody asks again, unless you do.</source>
        <translation>Là où Macie est désactivé, rien n’est redemandé, sauf par vous.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GatesStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate and what it lets pass</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GroupDialog</name>
    <message>
        <source>Add accounts of I&amp;AM Identity Center</source>
        <translation>Ajouter des comptes d’I&amp;AM Identity Center</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Enregistrer et &amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>for example SecurityAudit</source>
        <translation>par exemple SecurityAudit</translation>
    </message>
    <message>
        <source>Taken on, with the connection&apos;s keys</source>
        <translation>Endossé, avec les clés de la connexion</translation>
    </message>
    <message>
        <source>Given by IAM Identity Center</source>
        <translation>Donné par IAM Identity Center</translation>
    </message>
    <message>
        <source>Account ids, one a line. None: the connections&apos; own accounts, without a role.</source>
        <translation>Ids de compte, un par ligne. Aucun&#x202f;: les comptes des connexions, sans rôle.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>&amp;Connexions&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Role in each account:</source>
        <translation>&amp;Rôle dans chaque compte&#x202f;:</translation>
    </message>
    <message>
        <source>The role &amp;is:</source>
        <translation>Le rôle es&amp;t&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Accounts:</source>
        <translation>Com&amp;ptes&#x202f;:</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>Ré&amp;gions&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one first: its keys open the group.</source>
        <translation>Pas encore de connexions. Créez-en une d’abord&#x202f;: ses clés ouvrent le groupe.</translation>
    </message>
    <message>
        <source>Choose the connections whose keys are used.</source>
        <translation>Choisissez les connexions dont les clés sont utilisées.</translation>
    </message>
    <message>
        <source>“%1” is no account id: those have 12 digits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un id de compte&#x202f;: ceux-ci ont 12 chiffres.</translation>
    </message>
    <message>
        <source>Name the role in these accounts.</source>
        <translation>Nommez le rôle dans ces comptes.</translation>
    </message>
    <message>
        <source>Name the accounts of the role.</source>
        <translation>Nommez les comptes du rôle.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts and Regions will be asked.</source>
        <translation>
            <numerusform>%Ln compte et Région sera interrogé.</numerusform>
            <numerusform>%Ln comptes et Régions seront interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>Interrogation d’AWS…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>Vous n’y avez de rôle dans aucun compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were listed.</source>
        <translation>
            <numerusform>%Ln compte a été listé.</numerusform>
            <numerusform>%Ln comptes ont été listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Remove the group “%1”? Its connections stay.</source>
        <translation>Retirer le groupe «&#x202f;%1&#x202f;»&#x202f;? Ses connexions restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobHead</name>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <comment>local time, its zone, the same in UTC</comment>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>A job without a name</source>
        <translation>Une tâche sans nom</translation>
    </message>
    <message>
        <source>Copy the job id</source>
        <translation>Copier l’id de la tâche</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>Copier l’ARN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the countdown counts to, and when that is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>how a day and a time are written, in the letters of QLocale</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobListView</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Aucune tâche ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>Copier l’id de tâche</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>Copier l’ARN</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Id de tâche</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixées en haut</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Autres tâches</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>There are no jobs here. A job is in the one account and Region that it was created in.</source>
        <translation>Il n’y a aucune tâche ici. Une tâche appartient au seul compte et à la seule région où elle a été créée.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Views of the job</source>
        <translation>Vues de la tâche</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Try an object</source>
        <translation>Essayer un objet</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Choose a job on the list to see what it reads, when, and what it leaves out.</source>
        <translation>Choisissez une tâche dans la liste pour voir ce qu’elle lit, quand, et ce qu’elle exclut.</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Contrôles (%1)</translation>
    </message>
    <message>
        <source>Loading the details of this job…</source>
        <translation>Chargement des détails de cette tâche…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not all could be looked up that AWS knows beside this job. %1</source>
        <translation>Tout ce qu’AWS sait en plus de cette tâche n’a pas pu être consulté. %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Line breaks</source>
        <translation>Sauts de ligne</translation>
    </message>
    <message>
        <source>Show the answer with line breaks; it came without</source>
        <translation>Afficher la réponse avec des sauts de ligne&#x202f;; elle est venue sans</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Copy the answer exactly as it came</source>
        <translation>Copier la réponse exactement comme elle est venue</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>La réponse en JSON</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Began again from the other end</source>
        <translation>Repris depuis l’autre bout</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListExport</name>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>tâches</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>La liste n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisir un autre dossier ou libérer de l’espace.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n jobs</source>
        <translation>
            <numerusform>%Ln tâche copiée</numerusform>
            <numerusform>%Ln tâches copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingPage</name>
    <message>
        <source>Try a list of objects</source>
        <translation>Essayer une liste d’objets</translation>
    </message>
    <message>
        <source>Paste keys or drop a listing here: the JSON of “aws s3api list-objects-v2”, the text of “aws s3 ls --recursive”, keys on lines of their own, or JSON lines. What a listing does not say of the bucket is taken from the form for one object.</source>
        <translation>Collez des clés ou déposez une liste ici&#x202f;: le JSON d’«&#x202f;aws s3api list-objects-v2&#x202f;», le texte d’«&#x202f;aws s3 ls --recursive&#x202f;», des clés une par ligne ou des JSON lines. Ce qu’une liste ne dit pas du compartiment vient du formulaire pour un objet.</translation>
    </message>
    <message>
        <source>Show only objects of this verdict</source>
        <translation>N’afficher que les objets de ce verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrer les clés</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Objects and their verdicts</source>
        <translation>Objets et leurs verdicts</translation>
    </message>
    <message>
        <source>Export the objects shown</source>
        <translation>Exporter les objets affichés</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln objet</numerusform>
            <numerusform>%Ln objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 de %Ln objet</numerusform>
            <numerusform>%1 des %Ln objets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and how many objects have it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not in scope: %1</source>
        <translation>Hors périmètre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 stop here, %2 go on</source>
        <extracomment>at a gate: how many objects it stops, how many go on</extracomment>
        <translation>%1 s’arrêtent ici, %2 continuent</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingSource</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <translation>C&amp;oller des clés</translation>
    </message>
    <message>
        <source>Open a &amp;listing…</source>
        <translation>Ouvrir une li&amp;ste…</translation>
    </message>
    <message>
        <source>Trying the objects…</source>
        <translation>Essai des objets…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy keys, one on each line, or a listing first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord des clés, une par ligne, ou une liste.</translation>
    </message>
    <message>
        <source>Open a listing of objects</source>
        <translation>Ouvrir une liste d’objets</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the listing cannot be read; the first is line %1: %2</source>
        <translation>
            <numerusform>%Ln endroit de la liste est illisible, à la ligne %1&#x202f;: %2</numerusform>
            <numerusform>%Ln endroits de la liste sont illisibles&#x202f;; le premier est la ligne %1&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing holds no object.</source>
        <translation>La liste ne contient aucun objet.</translation>
    </message>
    <message>
        <source>“aws s3 ls” prints the local time of the computer that it ran on and does not say which. The times are read as those of %1, the time zone of this computer.</source>
        <translation>«&#x202f;aws s3 ls&#x202f;» affiche l’heure locale de l’ordinateur où il a été exécuté, sans dire laquelle. Les heures sont lues comme celles de %1, le fuseau horaire de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogDialog</name>
    <message>
        <source>&amp;Only warnings</source>
        <translation>A&amp;vertissements seulement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Nothing was logged. The settings say what is.</source>
        <translation>Rien n’a été consigné. Les paramètres indiquent ce qui l’est.</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are left out before a line is kept.</source>
        <translation>Les clés, jetons et mots de passe sont retirés avant qu’une ligne soit conservée.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Ouvrir le &amp;dossier du journal</translation>
    </message>
    <message>
        <source>Empties this list; the file stays.</source>
        <translation>Vide cette liste ; le fichier reste.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicDelegate</name>
    <message>
        <source>%1: </source>
        <comment>label of a block, before its words</comment>
        <translation>%1&#x202f;: </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicView</name>
    <message>
        <source>Copy this statement</source>
        <translation>Copier cette affirmation</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>Copier son pointeur JSON</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>Afficher dans la définition</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>Pourquoi dites-vous cela&#x202f;?</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#x202f;?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Jobscope changes nothing, neither at AWS nor in your files.</source>
        <translation>Jobscope ne modifie rien, ni chez AWS ni dans vos fichiers.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MessageBar</name>
    <message>
        <source>Check the connection</source>
        <translation>Contrôler la connexion</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Contrôler pas à pas ce sur quoi repose la connexion</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copier la politique</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows this, for an administrator</source>
        <translation>Copier la politique IAM qui autorise ceci, pour un administrateur</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectForm</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>Com&amp;partiment</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>not known; for example 5 MiB</source>
        <translation>inconnue&#x202f;; par exemple 5 MiB</translation>
    </message>
    <message>
        <source>&amp;Last modified</source>
        <translation>&amp;Dernière modification</translation>
    </message>
    <message>
        <source>not known; for example 2026-08-30 10:00 UTC</source>
        <translation>inconnue&#x202f;; par exemple 2026-08-30 10:00 UTC</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>Classe de stoc&amp;kage</translation>
    </message>
    <message>
        <source>not known, taken as STANDARD</source>
        <translation>inconnue, considérée comme STANDARD</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Balises</translation>
    </message>
    <message>
        <source>Bucket’s &amp;account</source>
        <translation>Co&amp;mpte du compartiment</translation>
    </message>
    <message>
        <source>Effective &amp;permission</source>
        <translation>Autorisation effecti&amp;ve</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>&amp;Shared access</source>
        <translation>Accès parta&amp;gé</translation>
    </message>
    <message>
        <source>B&amp;ucket’s tags</source>
        <translation>Bali&amp;ses du compartiment</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not known; for example owner=me, keep=yes</source>
        <translation>inconnues&#x202f;; par exemple owner=me, keep=yes</translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation>%1&#x202f;: il n’y en a pas</translation>
    </message>
    <message>
        <source>Cannot be read as a size; write it like 5242880 or 5 MiB.</source>
        <translation>Illisible comme taille&#x202f;; écrire par exemple 5242880 ou 5 MiB.</translation>
    </message>
    <message>
        <source>Cannot be read as a time; write it like 2026-08-30 or 2026-08-30T10:00:00Z.</source>
        <translation>Illisible comme heure&#x202f;; écrire par exemple 2026-08-30 ou 2026-08-30T10:00:00Z.</translation>
    </message>
    <message>
        <source>Cannot be read as tags; write them like key=value, each key once.</source>
        <translation>Illisible comme balises&#x202f;; écrire key=value, chaque clé une fois.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectPage</name>
    <message>
        <source>Try an object</source>
        <translation>Essayer un objet</translation>
    </message>
    <message>
        <source>Would this job read that object? Fill in what you know; what you leave empty is not known.</source>
        <translation>Cette tâche lirait-elle cet objet&#x202f;? Indiquez ce que vous savez&#x202f;; ce qui reste vide est inconnu.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Compartiments</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>%1: how each condition comes out</source>
        <comment>buckets or objects</comment>
        <translation>%1&#x202f;: le résultat de chaque condition</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarController</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Shall the desktop tell you seven days and one day before the pause of a loaded job ends?</source>
        <translation>Le bureau doit-il vous avertir sept jours et un jour avant la fin de la pause d’une tâche chargée&#x202f;?</translation>
    </message>
    <message>
        <source>Only while Jobscope runs. The box below the list changes it at any time.</source>
        <translation>Seulement tant que Jobscope est ouvert. La case sous la liste permet d’en changer à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses end soon</source>
        <translation>
            <numerusform>%Ln pause finit bientôt</numerusform>
            <numerusform>%Ln pauses finissent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a job, then &quot;5 d 3 h until the job is cancelled for good&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>View &gt; Deadlines shows them all.</source>
        <translation>Affichage &gt; Échéances les montre toutes.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>&quot;2 pauses end soon&quot;, then what ends when</extracomment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before</source>
        <translation>M’&amp;avertir sur le bureau sept jours et un jour avant</translation>
    </message>
    <message>
        <source>Copy the &amp;command</source>
        <translation>Copier la &amp;commande</translation>
    </message>
    <message>
        <source>Export as &amp;calendar…</source>
        <translation>&amp;Exporter en calendrier…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Macie ends the pause of a person 30 days after it began: a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>Macie met fin à la pause d’une personne 30 jours après son début&#x202f;: une tâche ponctuelle est annulée définitivement, d’une tâche récurrente seule l’exécution interrompue l’est.</translation>
    </message>
    <message>
        <source>No loaded job is paused by a person with a known end of the pause.</source>
        <translation>Aucune tâche chargée n’est en pause par une personne avec une fin de pause connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines to come.</source>
        <translation>
            <numerusform>%Ln échéance à venir.</numerusform>
            <numerusform>%Ln échéances à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>To resume it:</source>
        <translation>Pour la reprendre&#x202f;:</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>Exporter les échéances</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Calendriers (%1)</translation>
    </message>
    <message>
        <source>The calendar could not be written: %1</source>
        <translation>Le calendrier n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Macie cancels the paused job “%1”</source>
        <translation>Macie annule la tâche en pause «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Macie cancels the interrupted run of the job “%1”</source>
        <translation>Macie annule l’exécution interrompue de la tâche «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReadingsMenu</name>
    <message>
        <source>Reading&amp;s</source>
        <translation>Inter&amp;prétations</translation>
    </message>
    <message>
        <source>Not settled: “%1” is used, and it is said where another changes something</source>
        <translation>Non fixée&#x202f;: «&#x202f;%1&#x202f;» est utilisée, et il est signalé où une autre change quelque chose</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Redact</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Save a &amp;table of the aliases, too</source>
        <translation>Enregistrer aussi un &amp;tableau des alias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Account ids, bucket names, keys, tags and ARNs get other names, the same ones throughout.</source>
        <translation>Les comptes, noms de compartiments, clés, balises et ARN reçoivent d’autres noms, les mêmes partout.</translation>
    </message>
    <message>
        <source>The summary and where a job comes from are always there.</source>
        <translation>Le résumé et l’origine d’une tâche y sont toujours.</translation>
    </message>
    <message>
        <source>&amp;Jobs:</source>
        <translation>&amp;Tâches&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#x202f;:</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>Se&amp;ctions&#x202f;:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélectionnées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Shown in the list: %1</source>
        <translation>Affichées dans la liste&#x202f;: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Toutes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded; the report says so and names them.</source>
        <translation>
            <numerusform>De %Ln tâche, seule l’entrée de liste est chargée&#x202f;; le rapport le dit et la nomme.</numerusform>
            <numerusform>De %Ln tâches, seule l’entrée de liste est chargée&#x202f;; le rapport le dit et les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no accessibility tags; HTML is the accessible format.</source>
        <translation>Le PDF n’a pas de balises d’accessibilité&#x202f;; HTML est le format accessible.</translation>
    </message>
    <message>
        <source>Every job is whole here: sections cannot be left out.</source>
        <translation>Ici, chaque tâche est entière&#x202f;: aucune section ne peut être omise.</translation>
    </message>
    <message>
        <source>Saved beside the report as NAME-aliases.csv, over a file of that name. It undoes the redaction: keep it to yourself.</source>
        <translation>Enregistré à côté du rapport sous NAME-aliases.csv, en remplaçant un fichier de ce nom. Il annule le masquage&#x202f;: ne pas le transmettre.</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>taches</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>L’extension du fichier n’indique aucun format.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Job %1 of %2</source>
        <translation>Tâche %1 sur %2</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Mise en page de la page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The pages of the report could not be made.</source>
        <translation>Les pages du rapport n’ont pas pu être créées.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayer.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Le rapport n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisir un autre dossier ou libérer de l’espace.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <comment>format of a file</comment>
        <translation>Lot de preuves</translation>
    </message>
    <message>
        <source>A ZIP archive of the exact answers, what is made of each, a PDF, and checksums to prove that nothing was changed. Nothing is redacted or left out.</source>
        <translation>Une archive ZIP des réponses exactes, de ce qui est tiré de chacune, d’un PDF et de sommes de contrôle qui prouvent que rien n’a été changé. Rien n’est masqué ni omis.</translation>
    </message>
    <message>
        <source>Take .pdf, .html, .md, .json, .csv or .zip.</source>
        <translation>Prendre .pdf, .html, .md, .json, .csv ou .zip.</translation>
    </message>
    <message>
        <source>A bundle holds the exact answers and cannot be redacted.</source>
        <translation>Un lot contient les réponses exactes et ne peut pas être masqué.</translation>
    </message>
    <message>
        <source>Take another ending, or choose the format of bundles first.</source>
        <translation>Prendre une autre extension, ou choisir d’abord le format des lots.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportPreview</name>
    <message>
        <source>Preview: the first page</source>
        <translation>Aperçu&#x202f;: la première page</translation>
    </message>
    <message>
        <source>Preview: how the report begins</source>
        <translation>Aperçu&#x202f;: le début du rapport</translation>
    </message>
    <message>
        <source>Preview: how the file begins</source>
        <translation>Aperçu&#x202f;: le début du fichier</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Aucune tâche n’est choisie.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Création de l’aperçu…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RolePicker</name>
    <message>
        <source>Sign in and list acco&amp;unts</source>
        <translation>Se connecter et &amp;voir les comptes</translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation>&amp;Session&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>Co&amp;mpte&#x202f;:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Rô&amp;le&#x202f;:</translation>
    </message>
    <message>
        <source>There is no session in the files of the AWS CLI. “aws configure sso-session” makes one.</source>
        <translation>Il n’y a pas de session dans les fichiers d’AWS CLI. «&#x202f;aws configure sso-session&#x202f;» en crée une.</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>Interrogation d’AWS…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>Vous n’y avez de rôle dans aucun compte.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RunsView</name>
    <message>
        <source>Look up the runs</source>
        <translation>Consulter les exécutions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Log of the job, the latest entry first</source>
        <translation>Journal de la tâche, la dernière entrée en premier</translation>
    </message>
    <message>
        <source>Copy this entry as JSON</source>
        <translation>Copier cette entrée en JSON</translation>
    </message>
    <message>
        <source>A file holds no log of the runs. Connect to the account to see them.</source>
        <translation>Un fichier ne contient pas de journal des exécutions. Connectez-vous au compte pour les voir.</translation>
    </message>
    <message>
        <source>Macie writes into a log what each run did and which buckets it could not read, and AWS counts findings.</source>
        <translation>Macie consigne dans un journal ce que chaque exécution a fait et quels compartiments elle n’a pas pu lire, et AWS compte les résultats.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the runs: %n entries so far…</source>
        <translation>
            <numerusform>Consultation des exécutions&#x202f;: %Ln entrée jusqu’ici…</numerusform>
            <numerusform>Consultation des exécutions&#x202f;: %Ln entrées jusqu’ici…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::SettingsDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before a pause ends</source>
        <translation>M’avertir sur le &amp;bureau sept jours et un jour avant la fin d’une pause</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système&#x202f;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This computer&apos;s time, with UTC beside it</source>
        <translation>Heure de cet ordinateur, avec l’UTC à côté</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>UTC seulement</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;hème&#x202f;:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>H&amp;eures&#x202f;:</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the source again:</source>
        <translation>Relire la &amp;source&#x202f;:</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Interprétations</translation>
    </message>
    <message>
        <source>AWS&apos;s documents leave these open. What is settled here holds for all jobs; of what is not, it is said where it makes a difference.</source>
        <translation>La documentation d’AWS laisse ces points ouverts. Ce qui est fixé ici vaut pour toutes les tâches&#x202f;; pour le reste, il est signalé où cela fait une différence.</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>Non fixée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As HTTPS_PROXY and NO_PROXY say, or else the system</source>
        <translation>Selon HTTPS_PROXY et NO_PROXY, sinon selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#x202f;:</translation>
    </message>
    <message>
        <source>An address is http://host:port or socks5://host:port, without a user: a proxy that wants to know who asks is answered when it does.</source>
        <translation>Une adresse s’écrit http://host:port ou socks5://host:port, sans utilisateur&#x202f;: à un proxy qui veut savoir qui demande, il est répondu sur le moment.</translation>
    </message>
    <message>
        <source>For connections that are opened from now on.</source>
        <translation>Pour les connexions ouvertes à partir de maintenant.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Warnings and each call to AWS</source>
        <translation>Avertissements et chaque appel à AWS</translation>
    </message>
    <message>
        <source>&amp;Kept in the log:</source>
        <translation>&amp;Conservé dans le journal :</translation>
    </message>
    <message>
        <source>Of a call its name, address, status, request id and time are kept; of an answer nothing. The log stays on this computer: Help › Log shows it.</source>
        <translation>D’un appel sont conservés le nom, l’adresse, l’état, l’identifiant de requête et la durée ; d’une réponse, rien. Le journal reste sur cet ordinateur : Aide › Journal l’affiche.</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Raccourcis de la fenêtre</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TermLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>a term and its meaning</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TryView</name>
    <message>
        <source>&amp;One object</source>
        <translation>&amp;Un objet</translation>
    </message>
    <message>
        <source>A l&amp;ist of objects</source>
        <translation>Une &amp;liste d’objets</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WelcomePage</name>
    <message>
        <source>See what a Macie job really reads</source>
        <translation>Voyez ce qu’une tâche Macie lit vraiment</translation>
    </message>
    <message>
        <source>Jobscope opens Amazon Macie classification jobs and explains each one: what is taken, what is left out, when it runs and what it looks for. It only reads, and contacts AWS only when you connect.</source>
        <translation>Jobscope ouvre les tâches de classification d’Amazon Macie et explique chacune&#x202f;: ce qui est retenu, ce qui est exclu, quand elle s’exécute et ce qu’elle recherche. Il ne fait que lire et ne contacte AWS que si vous vous connectez.</translation>
    </message>
    <message>
        <source>&amp;Connect to AWS…</source>
        <translation>Se &amp;connecter à AWS…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>Ouvrir le compte d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Or drop files or folders here. A file is the answer of a Macie call, for example:</source>
        <translation>Ou déposez ici des fichiers ou des dossiers. Un fichier est la réponse d’un appel à Macie, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>An example of a command that makes such a file</source>
        <translation>Un exemple de commande qui crée un tel fichier</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WhyDialog</name>
    <message>
        <source>Why do you say that?</source>
        <translation>Pourquoi dites-vous cela&#x202f;?</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>Dans la réponse</translation>
    </message>
    <message>
        <source>It does not stand there.</source>
        <translation>Elle n’y figure pas.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amazon Macie API Reference, DescribeClassificationJob</source>
        <translation>Amazon Macie API Reference, DescribeClassificationJob</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>Copier le pointeur</translation>
    </message>
    <message>
        <source>Copy for jq</source>
        <translation>Copier pour jq</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title and its text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowController</name>
    <message>
        <source>Answers of Macie calls (%1);;All files (%2)</source>
        <translation>Réponses d’appels à Macie (%1);;Tous les fichiers (%2)</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Ouvrir des tâches</translation>
    </message>
    <message>
        <source>Open all jobs of a folder</source>
        <translation>Ouvrir toutes les tâches d’un dossier</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>%1 – Jobscope</source>
        <comment>title of the window</comment>
        <translation>%1 – Jobscope</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Listing jobs…</source>
        <translation>Énumération des tâches…</translation>
    </message>
    <message>
        <source>Loading details…</source>
        <translation>Chargement des détails…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 de %Ln tâche</numerusform>
            <numerusform>%1 des %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role in account</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>Instantané du %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>As saved, date unknown</source>
        <translation>Tel qu’enregistré, date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from AWS&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur s’écarte de %Ln minute de celle d’AWS.</numerusform>
            <numerusform>L’horloge de cet ordinateur s’écarte de %Ln minutes de celle d’AWS.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s time is used instead, for countdowns too unless --now sets one. Set the clock.</source>
        <translation>L’heure d’AWS est utilisée à la place, aussi pour les comptes à rebours, sauf si --now en fixe une. Réglez l’horloge.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more could not be loaded.</source>
        <comment>what went wrong first</comment>
        <translation>
            <numerusform>%1 Et le chargement de %Ln autre a échoué.</numerusform>
            <numerusform>%1 Et le chargement de %Ln autres a échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Evidence bundle, unchanged: %1</source>
        <translation>Lot de preuves, inchangé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not all jobs are here: AWS had more than this list page holds.</source>
        <translation>Toutes les tâches ne sont pas ici&#x202f;: AWS en avait plus que cette page de liste n’en contient.</translation>
    </message>
    <message>
        <source>Save the pages that follow as well, or connect to the account.</source>
        <translation>Enregistrez aussi les pages suivantes, ou connectez-vous au compte.</translation>
    </message>
    <message>
        <source>Evidence bundle of the sample account, unchanged: %1</source>
        <translation>Lot de preuves du compte d’exemple, inchangé : %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowPrompter</name>
    <message>
        <source>Code of your MFA device</source>
        <translation>Code de votre dispositif MFA</translation>
    </message>
    <message>
        <source>The profile “%1” takes on a role that wants the code which the device %2 shows now.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» endosse un rôle qui demande le code affiché à présent par le dispositif %2.</translation>
    </message>
    <message>
        <source>Run a program for keys?</source>
        <translation>Exécuter un programme pour obtenir des clés&#x202f;?</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) gets its keys from a program. It runs with your rights. Go on only if you know it.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» (%2, ligne %3) obtient ses clés d’un programme. Il s’exécute avec vos droits. Ne continuez que si vous le connaissez.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Sign in at the proxy</source>
        <translation>S’identifier auprès du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who asks. Its words: “%2”</source>
        <translation>Le proxy %1 veut savoir qui demande. Ses mots&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Jobscope.</source>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Jobscope.</translation>
    </message>
    <message>
        <source>Jobscope did not sign you in. Close this page and try again from its window.</source>
        <translation>Jobscope ne vous a pas connecté. Fermez cette page et réessayez depuis sa fenêtre.</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center</source>
        <translation>Se connecter à IAM Identity Center</translation>
    </message>
    <message>
        <source>Open the sign-in page of “%1” in your browser. This window goes on by itself once you are signed in.</source>
        <translation>Ouvrez la page de connexion de «&#x202f;%1&#x202f;» dans votre navigateur. Cette fenêtre continue d’elle-même une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code:</source>
        <translation>N’y continuez que si la page affiche ce code&#x202f;:</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>On another &amp;machine…</source>
        <translation>Sur une autre &amp;machine…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one.</source>
        <translation>Parcourt les tâches de classification d’Amazon Macie et explique chacune.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Open the built-in sample account.</source>
        <translation>Ouvrir le compte d’exemple intégré.</translation>
    </message>
    <message>
        <source>Explain as of this time (ISO 8601) instead of the present.</source>
        <translation>Expliquer selon l’état à cette heure (ISO 8601) au lieu du présent.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Answers of Macie calls as JSON, folders of them, or - for standard input.</source>
        <translation>Réponses d’appels à Macie en JSON, dossiers qui en contiennent, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--sample and files exclude each other</source>
        <translation>--sample et des fichiers s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--now: cannot read “%1” as a time</source>
        <translation>--now&#x202f;: «&#x202f;%1&#x202f;» n’est pas lisible comme heure</translation>
    </message>
    <message>
        <source>--lang: there is no “%1”; there are %2</source>
        <translation>--lang&#x202f;: il n’y a pas de «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>Look: system, light, dark, light-contrast or dark-contrast.</source>
        <translation>Apparence&#x202f;: system, light, dark, light-contrast ou dark-contrast.</translation>
    </message>
    <message>
        <source>--theme: “%1” is none of system, light, dark, light-contrast, dark-contrast</source>
        <translation>--theme&#x202f;: «&#x202f;%1&#x202f;» n’est aucun de system, light, dark, light-contrast, dark-contrast</translation>
    </message>
</context>
</TS>
