<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>explain</name>
    <message>
        <source>its extension is %1</source>
        <translation>seine Erweiterung ist %1</translation>
    </message>
    <message>
        <source>its extension is not %1</source>
        <translation>seine Erweiterung ist nicht %1</translation>
    </message>
    <message>
        <source>its extension is none of %1</source>
        <translation>seine Erweiterung ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>its extension is one of %1 values: %2 and %3 more</source>
        <translation>seine Erweiterung ist einer von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its extension is none of %1 values: %2 and %3 more</source>
        <translation>seine Erweiterung ist keiner von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its extension differs from at least one of %1</source>
        <translation>seine Erweiterung unterscheidet sich von mindestens einem der Werte %1</translation>
    </message>
    <message>
        <source>its owner account is %1</source>
        <translation>sein Besitzerkonto ist %1</translation>
    </message>
    <message>
        <source>its owner account is not %1</source>
        <translation>sein Besitzerkonto ist nicht %1</translation>
    </message>
    <message>
        <source>its owner account is none of %1</source>
        <translation>sein Besitzerkonto ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>its owner account is one of %1 values: %2 and %3 more</source>
        <translation>sein Besitzerkonto ist einer von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its owner account is none of %1 values: %2 and %3 more</source>
        <translation>sein Besitzerkonto ist keiner von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its owner account differs from at least one of %1</source>
        <translation>sein Besitzerkonto unterscheidet sich von mindestens einem der Werte %1</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>sein Name ist %1</translation>
    </message>
    <message>
        <source>its name is not %1</source>
        <translation>sein Name ist nicht %1</translation>
    </message>
    <message>
        <source>its name is none of %1</source>
        <translation>sein Name ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>its name is one of %1 values: %2 and %3 more</source>
        <translation>sein Name ist einer von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its name is none of %1 values: %2 and %3 more</source>
        <translation>sein Name ist keiner von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its name differs from at least one of %1</source>
        <translation>sein Name unterscheidet sich von mindestens einem der Werte %1</translation>
    </message>
    <message>
        <source>its effective permission is %1</source>
        <translation>seine effektive Berechtigung ist %1</translation>
    </message>
    <message>
        <source>its effective permission is not %1</source>
        <translation>seine effektive Berechtigung ist eine andere als %1</translation>
    </message>
    <message>
        <source>its effective permission is none of %1</source>
        <translation>seine effektive Berechtigung ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>its effective permission is one of %1 values: %2 and %3 more</source>
        <translation>seine effektive Berechtigung ist einer von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its effective permission is none of %1 values: %2 and %3 more</source>
        <translation>seine effektive Berechtigung ist keiner von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its effective permission differs from at least one of %1</source>
        <translation>seine effektive Berechtigung unterscheidet sich von mindestens einem der Werte %1</translation>
    </message>
    <message>
        <source>its shared access is %1</source>
        <translation>sein gemeinsamer Zugriff ist %1</translation>
    </message>
    <message>
        <source>its shared access is not %1</source>
        <translation>sein gemeinsamer Zugriff ist ein anderer als %1</translation>
    </message>
    <message>
        <source>its shared access is none of %1</source>
        <translation>sein gemeinsamer Zugriff ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>its shared access is one of %1 values: %2 and %3 more</source>
        <translation>sein gemeinsamer Zugriff ist einer von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its shared access is none of %1 values: %2 and %3 more</source>
        <translation>sein gemeinsamer Zugriff ist keiner von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its shared access differs from at least one of %1</source>
        <translation>sein gemeinsamer Zugriff unterscheidet sich von mindestens einem der Werte %1</translation>
    </message>
    <message>
        <source>its key (full path) begins with one of %1 values: %2 and %3 more</source>
        <translation>sein Schlüssel (vollständiger Pfad) beginnt mit einem von %1 Werten: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>its key (full path) begins with %1</source>
        <translation>sein Schlüssel (vollständiger Pfad) beginnt mit %1</translation>
    </message>
    <message>
        <source>its size is exactly %1</source>
        <translation>seine Größe ist genau %1</translation>
    </message>
    <message>
        <source>its size is not exactly %1</source>
        <translation>seine Größe ist nicht genau %1</translation>
    </message>
    <message>
        <source>its size is more than %1</source>
        <translation>seine Größe ist mehr als %1</translation>
    </message>
    <message>
        <source>its size is at least %1</source>
        <translation>seine Größe ist mindestens %1</translation>
    </message>
    <message>
        <source>its size is less than %1</source>
        <translation>seine Größe ist weniger als %1</translation>
    </message>
    <message>
        <source>its size is at most %1</source>
        <translation>seine Größe ist höchstens %1</translation>
    </message>
    <message>
        <source>it was last changed at exactly %1</source>
        <translation>seine letzte Änderung war genau zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>it was last changed at any time but %1</source>
        <translation>seine letzte Änderung war zu irgendeinem anderen Zeitpunkt als %1</translation>
    </message>
    <message>
        <source>it was last changed after %1</source>
        <translation>seine letzte Änderung war nach %1</translation>
    </message>
    <message>
        <source>it was last changed at or after %1</source>
        <translation>seine letzte Änderung war zum Zeitpunkt %1 oder danach</translation>
    </message>
    <message>
        <source>it was last changed before %1</source>
        <translation>seine letzte Änderung war vor %1</translation>
    </message>
    <message>
        <source>it was last changed at or before %1</source>
        <translation>seine letzte Änderung war zum Zeitpunkt %1 oder davor</translation>
    </message>
    <message>
        <source>the value %1 under any tag key</source>
        <translation>Tag-Wert %1 unter einem beliebigen Schlüssel</translation>
    </message>
    <message>
        <source>%1 with any value</source>
        <translation>%1 mit einem beliebigen Wert</translation>
    </message>
    <message>
        <source>the tag %1 with any value</source>
        <translation>Tag %1 mit einem beliebigen Wert</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>the tag %1 = %2</source>
        <translation>Tag %1 = %2</translation>
    </message>
    <message>
        <source>it does not have %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>nicht vorhanden ist %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>it has at least one of %1 tags: %2 and %3 more</source>
        <translation>mindestens eines von %1 Tags ist vorhanden: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>it has at least one of: %1</source>
        <translation>mindestens eines davon ist vorhanden: %1</translation>
    </message>
    <message>
        <source>it lacks at least one of these tags: %1</source>
        <translation>mindestens eines dieser Tags fehlt: %1</translation>
    </message>
    <message>
        <source>it has none of these %1 tags: %2 and %3 more</source>
        <translation>keines dieser %1 Tags ist vorhanden: %2 und %3 mehr</translation>
    </message>
    <message>
        <source>it has none of these tags: %1</source>
        <translation>keines dieser Tags ist vorhanden: %1</translation>
    </message>
    <message>
        <source>In other words: only %1 objects stay in; an object without extension is left out.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Objekte mit Erweiterung %1; ein Objekt ohne Erweiterung wird ausgelassen.</translation>
    </message>
    <message>
        <source>In other words: only buckets of account %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Buckets von Konto %1.</translation>
    </message>
    <message>
        <source>In other words: only bucket %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Buckets mit Namen %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the effective permission %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Buckets mit effektiver Berechtigung %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the shared access %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Buckets mit gemeinsamem Zugriff %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1: the number of bytes, %n chooses the plural</extracomment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (%2 %3)</source>
        <translation>
            <numerusform>%1 Byte (%2 %3)</numerusform>
            <numerusform>%1 Bytes (%2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (about %2 %3)</source>
        <translation>
            <numerusform>%1 Byte (etwa %2 %3)</numerusform>
            <numerusform>%1 Bytes (etwa %2 %3)</numerusform>
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
        <translation>etwa %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Public (%1)</source>
        <translation>Öffentlich (%1)</translation>
    </message>
    <message>
        <source>Not public (%1)</source>
        <translation>Nicht öffentlich (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>External (%1)</source>
        <translation>Extern (%1)</translation>
    </message>
    <message>
        <source>Internal (%1)</source>
        <translation>Intern (%1)</translation>
    </message>
    <message>
        <source>Not shared (%1)</source>
        <translation>Nicht geteilt (%1)</translation>
    </message>
    <message>
        <source>a condition that cannot be read: %1</source>
        <translation>eine Bedingung, die nicht lesbar ist: %1</translation>
    </message>
    <message>
        <source>In other words: only objects of exactly %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Objekte mit genau %1.</translation>
    </message>
    <message>
        <source>In other words: only objects last changed at exactly %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Objekte mit letzter Änderung genau zum Zeitpunkt %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Buckets mit %1.</translation>
    </message>
    <message>
        <source>In other words: only objects with %1 stay in.</source>
        <translation>Mit anderen Worten: Übrig bleiben nur Objekte mit %1.</translation>
    </message>
    <message>
        <source>changed at exactly %1</source>
        <translation>geändert genau zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>with a tag of the value %1</source>
        <translation>mit einem Tag-Wert %1</translation>
    </message>
    <message>
        <source>with the tag %1</source>
        <translation>mit dem Tag %1</translation>
    </message>
    <message>
        <source>with the tag %1 = %2</source>
        <translation>mit dem Tag %1 = %2</translation>
    </message>
    <message>
        <source>without those tags</source>
        <translation>ohne diese Tags</translation>
    </message>
    <message>
        <source>without that tag</source>
        <translation>ohne dieses Tag</translation>
    </message>
    <message>
        <source>with extension %1</source>
        <translation>mit Erweiterung %1</translation>
    </message>
    <message>
        <source>with another extension than %1</source>
        <translation>mit anderer Erweiterung als %1</translation>
    </message>
    <message>
        <source>owned by account %1</source>
        <translation>im Besitz von Konto %1</translation>
    </message>
    <message>
        <source>owned by another account than %1</source>
        <translation>im Besitz eines anderen Kontos als %1</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>mit Namen %1</translation>
    </message>
    <message>
        <source>of another name than %1</source>
        <translation>mit anderem Namen als %1</translation>
    </message>
    <message>
        <source>with the effective permission %1</source>
        <translation>mit der effektiven Berechtigung %1</translation>
    </message>
    <message>
        <source>with another effective permission than %1</source>
        <translation>mit anderer effektiver Berechtigung als %1</translation>
    </message>
    <message>
        <source>with the shared access %1</source>
        <translation>mit dem gemeinsamen Zugriff %1</translation>
    </message>
    <message>
        <source>with another shared access than %1</source>
        <translation>mit anderem gemeinsamem Zugriff als %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>not under %1</source>
        <translation>nicht unter %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, short</extracomment>
        <translation>%1 d %2 h</translation>
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
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>the job has probably been cancelled since; refresh</source>
        <translation>der Job ist inzwischen wahrscheinlich abgebrochen; bitte aktualisieren</translation>
    </message>
    <message>
        <source>until the job is cancelled for good, if still paused</source>
        <translation>bis zum endgültigen Abbruch des Jobs, falls noch pausiert</translation>
    </message>
    <message>
        <source>until the job is cancelled for good</source>
        <translation>bis zum endgültigen Abbruch des Jobs</translation>
    </message>
    <message>
        <source>the interrupted run has probably been cancelled; the job stays paused</source>
        <translation>der unterbrochene Lauf ist wahrscheinlich abgebrochen; der Job bleibt pausiert</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled, if still paused</source>
        <translation>bis zum Abbruch des unterbrochenen Laufs, falls noch pausiert</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled</source>
        <translation>bis zum Abbruch des unterbrochenen Laufs</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>State as saved in this file (date unknown). The job may have been resumed or cancelled since; its settings cannot change.</source>
        <translation>Stand wie in dieser Datei gespeichert (Datum unbekannt). Der Job kann seither fortgesetzt oder abgebrochen worden sein; seine Einstellungen können sich nicht ändern.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>by criteria, when it runs</source>
        <translation>nach Kriterien, wenn der Job läuft</translation>
    </message>
    <message>
        <source>by criteria, at each run</source>
        <translation>nach Kriterien, bei jedem Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets, fixed list</source>
        <translation>
            <numerusform>%n Bucket, feste Liste</numerusform>
            <numerusform>%n Buckets, feste Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them (taken so)</source>
        <translation>alle (so angenommen)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>etwa %1 %</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Geeignet</translation>
    </message>
    <message>
        <source>what Macie can read</source>
        <translation>was Macie lesen kann</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>In der Stichprobe</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>jedes Objekt</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>nichts wird ausgelassen</translation>
    </message>
    <message>
        <source>since the run before</source>
        <translation>seit dem vorigen Lauf</translation>
    </message>
    <message>
        <source>any age: it runs once</source>
        <translation>jedes Alter, der Job läuft nur einmal</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>Letzter Lauf: %1.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the first run comes right after creation (used here), another that the job waits for its day. They differ for the time until that day.</source>
        <translation>Eine Seite des AWS-Handbuchs sagt, dass der erste Lauf gleich nach der Erstellung kommt (hier so angewendet), eine andere, dass der Job auf seinen Tag wartet. Sie unterscheiden sich für die Zeit bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the job waits for its day (used here), another that the first run comes right after creation. They differ for the time until that day.</source>
        <translation>Eine Seite des AWS-Handbuchs sagt, dass der Job auf seinen Tag wartet (hier so angewendet), eine andere, dass der erste Lauf gleich nach der Erstellung kommt. Sie unterscheiden sich für die Zeit bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>This is what the job is set up to read. It is not proof that every such object was read.</source>
        <translation>Das soll der Job laut seinen Einstellungen lesen. Es ist kein Nachweis, dass jedes dieser Objekte gelesen wurde.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Derzeit: %1.</translation>
    </message>
    <message>
        <source>New types join by themselves at later runs.</source>
        <translation>Neue Datentypen kommen bei späteren Läufen von selbst hinzu.</translation>
    </message>
    <message>
        <source>The job names no choice and no creation date, so it cannot be said whether it looks for all data types or for the recommended ones.</source>
        <translation>Der Job nennt weder eine Auswahl noch ein Erstellungsdatum; daher lässt sich nicht sagen, ob er nach allen oder nach den empfohlenen Datentypen sucht.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as all data types, as you chose; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023.</source>
        <translation>Der Job nennt keine Auswahl. Wie von Ihnen gewählt, werden alle Datentypen angenommen; die AWS-Dokumentation hat dies im September 2023 auf „empfohlen“ geändert.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as the recommended data types, as you chose; before September 2023 AWS&apos;s documents said all data types.</source>
        <translation>Der Job nennt keine Auswahl. Wie von Ihnen gewählt, werden die empfohlenen Datentypen angenommen; vor September 2023 nannte die AWS-Dokumentation alle Datentypen.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as all data types; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023 and do not say what happened to older jobs.</source>
        <translation>Der Job nennt keine Auswahl. Er wurde %1 erstellt, daher werden alle Datentypen angenommen; die AWS-Dokumentation hat dies im September 2023 auf „empfohlen“ geändert und sagt nicht, was mit älteren Jobs geschah.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as the recommended data types, as AWS&apos;s documents say since September 2023.</source>
        <translation>Der Job nennt keine Auswahl. Er wurde %1 erstellt, daher werden die empfohlenen Datentypen angenommen, wie es die AWS-Dokumentation seit September 2023 sagt.</translation>
    </message>
    <message>
        <source>The choice %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Diese Version von Jobscope kennt die Auswahl %1 nicht; vielleicht hat AWS sie hinzugefügt.</translation>
    </message>
    <message>
        <source>All of Macie&apos;s own data types.</source>
        <translation>Alle Macie-eigenen Datentypen.</translation>
    </message>
    <message numerus="yes">
        <source>All of Macie&apos;s own data types except the %n listed.</source>
        <translation>
            <numerusform>Alle Macie-eigenen Datentypen außer dem einen aufgeführten.</numerusform>
            <numerusform>Alle Macie-eigenen Datentypen außer den %n aufgeführten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n listed of Macie&apos;s own data types.</source>
        <translation>
            <numerusform>Nur der eine aufgeführte der Macie-eigenen Datentypen.</numerusform>
            <numerusform>Nur die %n aufgeführten der Macie-eigenen Datentypen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of Macie&apos;s own data types.</source>
        <translation>Keine Macie-eigenen Datentypen.</translation>
    </message>
    <message>
        <source>The recommended data types: the set recommended when each run starts.</source>
        <translation>Die empfohlenen Datentypen: die Menge, die zu Beginn des jeweiligen Laufs empfohlen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n custom data identifiers are used.</source>
        <translation>
            <numerusform>Es wird %n benutzerdefinierte Datenkennung verwendet.</numerusform>
            <numerusform>Es werden %n benutzerdefinierte Datenkennungen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No custom data identifier is used either, so nothing can be found.</source>
        <translation>Es wird auch keine benutzerdefinierte Datenkennung verwendet; also kann nichts gefunden werden.</translation>
    </message>
    <message>
        <source>Only Macie&apos;s own data types are used.</source>
        <translation>Es werden nur Macie-eigene Datentypen verwendet.</translation>
    </message>
    <message>
        <source>No allow list is used.</source>
        <translation>Es wird keine Zulassungsliste verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n allow lists are used.</source>
        <translation>
            <numerusform>Es wird %n Zulassungsliste verwendet.</numerusform>
            <numerusform>Es werden %n Zulassungslisten verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text on these lists is ignored when found; they do not limit what is read.</source>
        <translation>Text auf diesen Listen wird ignoriert, wenn er gefunden wird; sie schränken nicht ein, was gelesen wird.</translation>
    </message>
    <message>
        <source>No sampling percentage is given; taken as 100 %, the console&apos;s default. The API does not say what its absence means.</source>
        <translation>Es ist kein Stichprobenanteil angegeben; angenommen werden 100 %, die Vorgabe der Konsole. Die API sagt nicht, was das Fehlen bedeutet.</translation>
    </message>
    <message>
        <source>No sampling percentage is given, so it is not known how much is read. The API does not say what its absence means.</source>
        <translation>Es ist kein Stichprobenanteil angegeben; daher ist nicht bekannt, wie viel gelesen wird. Die API sagt nicht, was das Fehlen bedeutet.</translation>
    </message>
    <message>
        <source>No sampling: every object in scope.</source>
        <translation>Keine Stichprobe: jedes Objekt im Umfang.</translation>
    </message>
    <message>
        <source>A sampling percentage of %1 is outside 1 to 100; AWS does not say what such a job reads.</source>
        <translation>Ein Stichprobenanteil von %1 liegt außerhalb von 1 bis 100; AWS sagt nicht, was ein solcher Job liest.</translation>
    </message>
    <message>
        <source>About %1 % of the objects in scope, picked at random.</source>
        <translation>Etwa %1 % der Objekte im Umfang, zufällig ausgewählt.</translation>
    </message>
    <message>
        <source>The rest is not caught up on unless it changes (our inference).</source>
        <translation>Der Rest wird nicht nachgeholt, es sei denn, er ändert sich (unsere Schlussfolgerung).</translation>
    </message>
    <message>
        <source>The rest is not read by this job.</source>
        <translation>Der Rest wird von diesem Job nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer does not say how often it has run.</source>
        <translation>Die Antwort sagt nicht, wie oft der Job gelaufen ist.</translation>
    </message>
    <message>
        <source>It has never run.</source>
        <translation>Der Job ist noch nie gelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>It has run %n times.</source>
        <translation>
            <numerusform>Der Job ist einmal gelaufen.</numerusform>
            <numerusform>Der Job ist %n-mal gelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>kein Lauf im Gange</translation>
    </message>
    <message numerus="yes">
        <source>about %n objects left in this run</source>
        <translation>
            <numerusform>noch etwa %n Objekt in diesem Lauf</numerusform>
            <numerusform>noch etwa %n Objekte in diesem Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer does not say how many objects are left in this run</source>
        <translation>die Antwort sagt nicht, wie viele Objekte in diesem Lauf noch übrig sind</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when the job ran last
----------
of a job&apos;s last run</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>The answer does not say when the latest run started.</source>
        <translation>Die Antwort sagt nicht, wann der letzte Lauf begann.</translation>
    </message>
    <message>
        <source>The latest run started at %1.</source>
        <translation>Der letzte Lauf begann am %1.</translation>
    </message>
    <message>
        <source>The answer does not say whether there were access errors.</source>
        <translation>Die Antwort sagt nicht, ob es Zugriffsfehler gab.</translation>
    </message>
    <message>
        <source>The code %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Diese Version von Jobscope kennt den Code %1 nicht; vielleicht hat AWS ihn hinzugefügt.</translation>
    </message>
    <message>
        <source>No account or bucket access error was reported. Skipped single objects are not counted here.</source>
        <translation>Es wurde kein Zugriffsfehler bei einem Konto oder Bucket gemeldet. Übersprungene einzelne Objekte zählen hier nicht.</translation>
    </message>
    <message>
        <source>The latest run reported access errors for an account or a bucket: not all data was read. Skipped single objects are not counted here.</source>
        <translation>Der letzte Lauf meldete Zugriffsfehler bei einem Konto oder einem Bucket: Nicht alle Daten wurden gelesen. Übersprungene einzelne Objekte zählen hier nicht.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Pausiert am %1.</translation>
    </message>
    <message>
        <source>No expiry date is given, so there is no countdown.</source>
        <translation>Es ist kein Ablaufdatum angegeben, daher gibt es keinen Countdown.</translation>
    </message>
    <message>
        <source>The pause expired at %1; the job has probably been cancelled since; refresh.</source>
        <translation>Die Pause ist am %1 abgelaufen; der Job ist inzwischen wahrscheinlich abgebrochen; bitte aktualisieren.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the job for good.</source>
        <translation>Wenn den Job bis %1 niemand fortsetzt, bricht Macie ihn endgültig ab.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the interrupted run; the job stays paused and can be resumed at any later time.</source>
        <translation>Wenn den Job bis %1 niemand fortsetzt, bricht Macie den unterbrochenen Lauf ab; der Job bleibt pausiert und kann auch später jederzeit fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The countdown holds only if the job is still paused: the file does not tell how old it is.</source>
        <translation>Der Countdown gilt nur, falls der Job noch pausiert ist: Die Datei verrät nicht, wie alt sie ist.</translation>
    </message>
    <message>
        <source>AWS Health has announced the expiry: %1</source>
        <translation>AWS Health hat den Ablauf angekündigt: %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the last two of several values: &quot;a&quot;, &quot;b&quot; or &quot;c&quot;</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>joins the last two of several things: a, b and c</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>joins values: &quot;a&quot;, &quot;b&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>joins longer values: the tag &quot;a&quot;; the tag &quot;b&quot;</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source> </source>
        <extracomment>stands between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>no include conditions, so every bucket is taken</source>
        <translation>keine Einschlussbedingungen, also wird jeder Bucket einbezogen</translation>
    </message>
    <message>
        <source>take a bucket only if</source>
        <translation>einen Bucket nur einbeziehen, wenn gilt:</translation>
    </message>
    <message>
        <source>take a bucket only if %1</source>
        <translation>einen Bucket nur einbeziehen, wenn gilt: %1</translation>
    </message>
    <message>
        <source>take a bucket only if BOTH are true</source>
        <translation>einen Bucket nur einbeziehen, wenn BEIDE Bedingungen gelten</translation>
    </message>
    <message>
        <source>take a bucket only if ALL %1 are true</source>
        <translation>einen Bucket nur einbeziehen, wenn ALLE %1 Bedingungen gelten</translation>
    </message>
    <message>
        <source>include conditions that cannot be read: %1</source>
        <translation>Einschlussbedingungen, die nicht lesbar sind: %1</translation>
    </message>
    <message>
        <source>no include conditions, so every object of these buckets is taken</source>
        <translation>keine Einschlussbedingungen, also wird jedes Objekt dieser Buckets einbezogen</translation>
    </message>
    <message>
        <source>take an object only if</source>
        <translation>ein Objekt nur einbeziehen, wenn gilt:</translation>
    </message>
    <message>
        <source>take an object only if %1</source>
        <translation>ein Objekt nur einbeziehen, wenn gilt: %1</translation>
    </message>
    <message>
        <source>take an object only if BOTH are true</source>
        <translation>ein Objekt nur einbeziehen, wenn BEIDE Bedingungen gelten</translation>
    </message>
    <message>
        <source>take an object only if ALL %1 are true</source>
        <translation>ein Objekt nur einbeziehen, wenn ALLE %1 Bedingungen gelten</translation>
    </message>
    <message>
        <source>no exclude conditions, so nothing taken above is left out</source>
        <translation>keine Ausschlussbedingungen, also wird nichts vom oben Einbezogenen ausgelassen</translation>
    </message>
    <message>
        <source>leave a bucket out if</source>
        <translation>einen Bucket auslassen, wenn gilt:</translation>
    </message>
    <message>
        <source>leave a bucket out if %1</source>
        <translation>einen Bucket auslassen, wenn gilt: %1</translation>
    </message>
    <message>
        <source>leave a bucket out only if BOTH are true</source>
        <translation>einen Bucket nur auslassen, wenn BEIDE Bedingungen gelten</translation>
    </message>
    <message>
        <source>leave a bucket out only if ALL %1 are true</source>
        <translation>einen Bucket nur auslassen, wenn ALLE %1 Bedingungen gelten</translation>
    </message>
    <message>
        <source>leave a bucket out if AT LEAST ONE of %1 is true</source>
        <translation>einen Bucket auslassen, wenn MINDESTENS EINE von %1 Bedingungen gilt</translation>
    </message>
    <message>
        <source>exclude conditions that cannot be read: %1</source>
        <translation>Ausschlussbedingungen, die nicht lesbar sind: %1</translation>
    </message>
    <message>
        <source>leave an object out if</source>
        <translation>ein Objekt auslassen, wenn gilt:</translation>
    </message>
    <message>
        <source>leave an object out if %1</source>
        <translation>ein Objekt auslassen, wenn gilt: %1</translation>
    </message>
    <message>
        <source>leave an object out only if BOTH are true</source>
        <translation>ein Objekt nur auslassen, wenn BEIDE Bedingungen gelten</translation>
    </message>
    <message>
        <source>leave an object out only if ALL %1 are true</source>
        <translation>ein Objekt nur auslassen, wenn ALLE %1 Bedingungen gelten</translation>
    </message>
    <message>
        <source>leave an object out if AT LEAST ONE of %1 is true</source>
        <translation>ein Objekt auslassen, wenn MINDESTENS EINE von %1 Bedingungen gilt</translation>
    </message>
    <message>
        <source>INCLUDE: %1</source>
        <translation>EINSCHLUSS: %1</translation>
    </message>
    <message>
        <source>EXCLUDE wins: %1</source>
        <translation>AUSSCHLUSS geht vor: %1</translation>
    </message>
    <message>
        <source>EXCLUDE: %1</source>
        <translation>AUSSCHLUSS: %1</translation>
    </message>
    <message>
        <source>letter case counts: %1 is not taken</source>
        <translation>Groß- und Kleinschreibung zählt: %1 wird nicht einbezogen</translation>
    </message>
    <message>
        <source>AWS does not say what happens to objects without tags</source>
        <translation>AWS sagt nicht, was mit Objekten ohne Tags geschieht</translation>
    </message>
    <message>
        <source>a bucket without tags is left out</source>
        <translation>ein Bucket ohne Tags wird ausgelassen</translation>
    </message>
    <message>
        <source>a bucket without tags passes</source>
        <translation>ein Bucket ohne Tags erfüllt dies</translation>
    </message>
    <message>
        <source>every key begins with an empty text</source>
        <translation>jeder Schlüssel beginnt mit einem leeren Text</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which leaves out anything that differs from at least one value; &quot;none of&quot; would leave out only what differs from every one.</source>
        <translation>ZWEI LESARTEN: Hier wird das ODER von AWS wörtlich angewendet, das alles auslässt, was sich von mindestens einem Wert unterscheidet; „keiner der Werte“ würde nur auslassen, was sich von jedem unterscheidet.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which takes anything that differs from at least one value; &quot;none of&quot; would take only what differs from every one.</source>
        <translation>ZWEI LESARTEN: Hier wird das ODER von AWS wörtlich angewendet, das alles einbezieht, was sich von mindestens einem Wert unterscheidet; „keiner der Werte“ würde nur einbeziehen, was sich von jedem unterscheidet.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would leave out anything that differs from at least one value.</source>
        <translation>ZWEI LESARTEN: Hier wird „keiner der Werte“ angewendet; wörtlich genommen würde das ODER von AWS alles auslassen, was sich von mindestens einem Wert unterscheidet.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would take anything that differs from at least one value.</source>
        <translation>ZWEI LESARTEN: Hier wird „keiner der Werte“ angewendet; wörtlich genommen würde das ODER von AWS alles einbeziehen, was sich von mindestens einem Wert unterscheidet.</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one.</source>
        <translation>Sie unterscheiden sich bei Objekten, die nur eine der Bedingungen erfüllen.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one.</source>
        <translation>Sie unterscheiden sich bei Buckets, die nur eine der Bedingungen erfüllen.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them.</source>
        <translation>Sie unterscheiden sich bei Objekten, die einige, aber nicht alle Bedingungen erfüllen.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them.</source>
        <translation>Sie unterscheiden sich bei Buckets, die einige, aber nicht alle Bedingungen erfüllen.</translation>
    </message>
    <message>
        <source>%1 = left out here, stays in under the other</source>
        <translation>%1 = hier ausgelassen, bleibt nach der anderen Lesart enthalten</translation>
    </message>
    <message>
        <source>%1 = stays in here, left out under the other</source>
        <translation>%1 = bleibt hier enthalten, nach der anderen Lesart ausgelassen</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one: %1.</source>
        <translation>Sie unterscheiden sich bei Objekten, die nur eine der Bedingungen erfüllen: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one: %1.</source>
        <translation>Sie unterscheiden sich bei Buckets, die nur eine der Bedingungen erfüllen: %1.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them: %1.</source>
        <translation>Sie unterscheiden sich bei Objekten, die einige, aber nicht alle Bedingungen erfüllen: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them: %1.</source>
        <translation>Sie unterscheiden sich bei Buckets, die einige, aber nicht alle Bedingungen erfüllen: %1.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s console reads as if each one excluded alone (used here); its API text joins these by &quot;and&quot;. %1</source>
        <translation>ZWEI LESARTEN: Die AWS-Konsole liest sich, als schlösse jede Bedingung für sich allein aus (hier so angewendet); der API-Text verbindet sie mit „und“. %1</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s API text joins these by &quot;and&quot; (used here); its console reads as if each one excluded alone. %1</source>
        <translation>ZWEI LESARTEN: Der API-Text von AWS verbindet diese Bedingungen mit „und“ (hier so angewendet); die Konsole liest sich, als schlösse jede für sich allein aus. %1</translation>
    </message>
    <message>
        <source>%1 (the block is null)</source>
        <translation>%1 (der Block ist null)</translation>
    </message>
    <message>
        <source>%1 (the block is there but empty)</source>
        <translation>%1 (der Block ist da, aber leer)</translation>
    </message>
    <message>
        <source>no bucket of account %1 (the list is empty)</source>
        <translation>kein Bucket von Konto %1 (die Liste ist leer)</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1</source>
        <translation>genau dieser Bucket von Konto %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1, Region %2</source>
        <translation>genau dieser Bucket von Konto %1, Region %2</translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1</source>
        <translation>
            <numerusform>genau dieser %n Bucket von Konto %1</numerusform>
            <numerusform>genau diese %n Buckets von Konto %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1, Region %2</source>
        <translation>
            <numerusform>genau dieser %n Bucket von Konto %1, Region %2</numerusform>
            <numerusform>genau diese %n Buckets von Konto %1, Region %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry that cannot be read: %1</source>
        <translation>ein Eintrag, der nicht lesbar ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets</source>
        <translation>
            <numerusform>eine feste Liste von %n Bucket</numerusform>
            <numerusform>eine feste Liste von %n Buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets in %1 entries</source>
        <translation>
            <numerusform>eine feste Liste von %n Bucket in %1 Einträgen</numerusform>
            <numerusform>eine feste Liste von %n Buckets in %1 Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen when the job runs</source>
        <translation>ausgewählt, wenn der Job läuft</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run</source>
        <translation>zu Beginn jedes Laufs neu ausgewählt</translation>
    </message>
    <message>
        <source>chosen when the job runs, Region %1</source>
        <translation>ausgewählt, wenn der Job läuft, Region %1</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run, Region %1</source>
        <translation>zu Beginn jedes Laufs neu ausgewählt, Region %1</translation>
    </message>
    <message>
        <source>Every bucket in the job&apos;s Region that Macie sees from the job&apos;s account, with its members&apos; buckets if that account is a Macie administrator.</source>
        <translation>Jeder Bucket in der Region des Jobs, den Macie vom Konto des Jobs aus sieht, samt den Buckets der Mitgliedskonten, falls dieses Konto ein Macie-Administratorkonto ist.</translation>
    </message>
    <message>
        <source>Every bucket in Region %1 that Macie sees from account %2, with its members&apos; buckets if %2 is a Macie administrator.</source>
        <translation>Jeder Bucket in Region %1, den Macie von Konto %2 aus sieht, samt den Buckets der Mitgliedskonten, falls %2 ein Macie-Administratorkonto ist.</translation>
    </message>
    <message>
        <source>bucket criteria that cannot be read: %1</source>
        <translation>Bucket-Kriterien, die nicht lesbar sind: %1</translation>
    </message>
    <message>
        <source>object criteria that cannot be read: %1</source>
        <translation>Objektkriterien, die nicht lesbar sind: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded. Which objects, when, how much and what it looks for is not known yet.</source>
        <translation>Nur der Listeneintrag ist geladen. Welche Objekte, wann, wie viel und wonach der Job sucht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>AWS does not document which buckets such a job reads</source>
        <translation>AWS dokumentiert nicht, welche Buckets ein solcher Job liest</translation>
    </message>
    <message>
        <source>The job names both a list of buckets and bucket criteria.</source>
        <translation>Der Job nennt sowohl eine Bucket-Liste als auch Bucket-Kriterien.</translation>
    </message>
    <message>
        <source>The job names neither a list of buckets nor bucket criteria.</source>
        <translation>Der Job nennt weder eine Bucket-Liste noch Bucket-Kriterien.</translation>
    </message>
    <message>
        <source>of the objects in these buckets</source>
        <translation>von den Objekten in diesen Buckets</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>a numbered condition, read aloud: &quot;1 of 3: its extension is ...&quot;</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2, or: %3</source>
        <translation>%1 von %2, oder: %3</translation>
    </message>
    <message>
        <source>%1 of %2, and: %3</source>
        <translation>%1 von %2, und: %3</translation>
    </message>
    <message>
        <source>%1; cannot be evaluated</source>
        <translation>%1; kann nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>%1; two readings</source>
        <translation>%1; zwei Lesarten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a job in a list of candidates: id and name
----------
a bucket or an account, and what is in the way</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <source>Not known yet: only the list entry is loaded.</source>
        <translation>Noch nicht bekannt: Nur der Listeneintrag ist geladen.</translation>
    </message>
    <message>
        <source>The type %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>Diese Version von Jobscope kennt den Typ %1 nicht; vielleicht hat AWS ihn hinzugefügt.</translation>
    </message>
    <message>
        <source>A one-time job: it runs once.</source>
        <translation>Ein einmaliger Job: Er läuft nur einmal.</translation>
    </message>
    <message>
        <source>A scheduled job: it runs again and again.</source>
        <translation>Ein geplanter Job: Er läuft immer wieder.</translation>
    </message>
    <message>
        <source>Of no effect for a job that runs once.</source>
        <translation>Ohne Wirkung bei einem Job, der einmal läuft.</translation>
    </message>
    <message>
        <source>Not given: the answer does not say whether existing objects are read.</source>
        <translation>Nicht angegeben: Die Antwort sagt nicht, ob vorhandene Objekte gelesen werden.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope.</source>
        <translation>Der erste Lauf liest alle vorhandenen Objekte im Umfang.</translation>
    </message>
    <message>
        <source>No managed data identifier is named.</source>
        <translation>Es ist keine verwaltete Datenkennung genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are named; the choice says what that means.</source>
        <translation>
            <numerusform>Es ist %n verwaltete Datenkennung genannt; was das bedeutet, sagt die Auswahl.</numerusform>
            <numerusform>Es sind %n verwaltete Datenkennungen genannt; was das bedeutet, sagt die Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not paused by a person, so this is of no effect.</source>
        <translation>Der Job ist nicht von Hand pausiert, daher ist dies ohne Wirkung.</translation>
    </message>
    <message>
        <source>The job is not paused by a person.</source>
        <translation>Der Job ist nicht von Hand pausiert.</translation>
    </message>
    <message>
        <source>Labels on the job itself; no effect on what is read.</source>
        <translation>Beschriftungen des Jobs selbst; ohne Wirkung auf das, was gelesen wird.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence with its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Zulassungslisten</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Client-Token</translation>
    </message>
    <message>
        <source>Technical; no effect.</source>
        <translation>Technisch; ohne Wirkung.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Custom data identifiers</source>
        <translation>Benutzerdefinierte Datenkennungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Include existing objects</source>
        <translation>Vorhandene Objekte einbeziehen</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Job-Typ</translation>
    </message>
    <message>
        <source>Errors of the latest run</source>
        <translation>Fehler des letzten Laufs</translation>
    </message>
    <message>
        <source>Last run time</source>
        <translation>Zeit des letzten Laufs</translation>
    </message>
    <message>
        <source>Managed data identifiers</source>
        <translation>Verwaltete Datenkennungen</translation>
    </message>
    <message>
        <source>Choice of managed data identifiers</source>
        <translation>Auswahl der verwalteten Datenkennungen</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Job-Name</translation>
    </message>
    <message>
        <source>Buckets and objects</source>
        <translation>Buckets und Objekte</translation>
    </message>
    <message>
        <source>Which buckets and objects: see the logic of both.</source>
        <translation>Welche Buckets und Objekte: siehe die Logik von beiden.</translation>
    </message>
    <message>
        <source>Sampling depth</source>
        <translation>Stichprobentiefe</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>Aktualisierungshäufigkeit</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Statusdetails</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the head of a list
----------
before what an expired countdown means: &quot;expired 2 d 3 h ago: the job has probably been cancelled since&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>two readings</source>
        <extracomment>beside a statement that AWS&apos;s documents leave two meanings for</extracomment>
        <translation>zwei Lesarten</translation>
    </message>
    <message>
        <source>OR %1</source>
        <extracomment>joins a condition to the one before it, with its number: OR 2</extracomment>
        <translation>ODER %1</translation>
    </message>
    <message>
        <source>AND %1</source>
        <extracomment>joins a condition to the one before it, with its number: AND 2</extracomment>
        <translation>UND %1</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>ZUSAMMENFASSUNG</translation>
    </message>
    <message>
        <source>GATES</source>
        <translation>STUFEN</translation>
    </message>
    <message>
        <source>BUCKETS</source>
        <translation>BUCKETS</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>OBJEKTE</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>ZEITPLAN</translation>
    </message>
    <message>
        <source>SAMPLING</source>
        <translation>STICHPROBE</translation>
    </message>
    <message>
        <source>LOOKS FOR</source>
        <translation>SUCHT NACH</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>LETZTER LAUF</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>FELDER</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>LESARTEN</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Everything that the service answered about this job.</source>
        <translation>Alles, was der Dienst über diesen Job geantwortet hat.</translation>
    </message>
    <message>
        <source>Allow list %1</source>
        <translation>Zulassungsliste %1</translation>
    </message>
    <message>
        <source>The id of an allow list.</source>
        <translation>Die ID einer Zulassungsliste.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the job was created. Its settings cannot be changed afterwards, only its status and its tags.</source>
        <translation>Wann der Job erstellt wurde. Danach lassen sich seine Einstellungen nicht mehr ändern, nur sein Status und seine Tags.</translation>
    </message>
    <message>
        <source>Your own detection rules that the job uses besides Macie&apos;s own.</source>
        <translation>Ihre eigenen Erkennungsregeln, die der Job neben denen von Macie verwendet.</translation>
    </message>
    <message>
        <source>Custom data identifier %1</source>
        <translation>Benutzerdefinierte Datenkennung %1</translation>
    </message>
    <message>
        <source>The id of a custom data identifier.</source>
        <translation>Die ID einer benutzerdefinierten Datenkennung.</translation>
    </message>
    <message>
        <source>What the job&apos;s author wrote about it; no effect.</source>
        <translation>Was beim Erstellen des Jobs über ihn geschrieben wurde; ohne Wirkung.</translation>
    </message>
    <message>
        <source>For a recurring job: whether its first run takes all objects that already exist, or only those created or changed after the job was created.</source>
        <translation>Bei einem wiederkehrenden Job: ob sein erster Lauf alle Objekte einbezieht, die schon vorhanden sind, oder nur die, die nach der Erstellung des Jobs erstellt oder geändert wurden.</translation>
    </message>
    <message>
        <source>The job&apos;s full name at AWS; it holds Region, account and job id.</source>
        <translation>Der vollständige Name des Jobs bei AWS; er enthält Region, Konto und Job-ID.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>What the service calls the job; findings and log events name it.</source>
        <translation>Wie der Dienst den Job nennt; Ergebnisse und Protokollereignisse nennen sie.</translation>
    </message>
    <message>
        <source>What the job was doing when this was answered.</source>
        <translation>Was der Job gerade tat, als dies geantwortet wurde.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Whether the job runs once or by a schedule.</source>
        <translation>Ob der Job einmal oder nach einem Zeitplan läuft.</translation>
    </message>
    <message>
        <source>Errors of the last run</source>
        <translation>Fehler des letzten Laufs</translation>
    </message>
    <message>
        <source>Whether accounts or buckets could not be accessed in the latest run.</source>
        <translation>Ob im letzten Lauf auf Konten oder Buckets nicht zugegriffen werden konnte.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>NONE or ERROR, for access to accounts and buckets only; skipped single objects are not counted.</source>
        <translation>NONE oder ERROR, nur für den Zugriff auf Konten und Buckets; übersprungene einzelne Objekte zählen nicht.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>When the latest run started. A recurring job that has never run has its time of creation here.</source>
        <translation>Wann der letzte Lauf begann. Bei einem wiederkehrenden Job, der noch nie gelaufen ist, steht hier die Zeit seiner Erstellung.</translation>
    </message>
    <message>
        <source>Macie&apos;s own data types that the selector takes in (INCLUDE) or leaves out (EXCLUDE).</source>
        <translation>Die Macie-eigenen Datentypen, die der Selektor aufnimmt (INCLUDE) oder auslässt (EXCLUDE).</translation>
    </message>
    <message>
        <source>Managed data identifier %1</source>
        <translation>Verwaltete Datenkennung %1</translation>
    </message>
    <message>
        <source>The id of a managed data identifier.</source>
        <translation>Die ID einer verwalteten Datenkennung.</translation>
    </message>
    <message>
        <source>Managed data identifier selector</source>
        <translation>Selektor der verwalteten Datenkennungen</translation>
    </message>
    <message>
        <source>Which of Macie&apos;s own data types the job looks for: the recommended ones, all, some, or none.</source>
        <translation>Nach welchen der Macie-eigenen Datentypen der Job sucht: den empfohlenen, allen, einigen oder keinen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the job&apos;s author called it; no effect.</source>
        <translation>Wie der Job beim Erstellen genannt wurde; ohne Wirkung.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>The buckets, and which of their objects.</source>
        <translation>Die Buckets, und welche ihrer Objekte.</translation>
    </message>
    <message>
        <source>Bucket criteria</source>
        <translation>Bucket-Kriterien</translation>
    </message>
    <message>
        <source>Conditions that buckets must meet; Macie chooses afresh at the start of each run.</source>
        <translation>Bedingungen, die Buckets erfüllen müssen; Macie wählt zu Beginn jedes Laufs neu aus.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>A bucket is taken only if all of these conditions are true.</source>
        <translation>Ein Bucket wird nur einbezogen, wenn alle diese Bedingungen gelten.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Buckets that are left out, even if the include conditions take them.</source>
        <translation>Buckets, die ausgelassen werden, auch wenn die Einschlussbedingungen sie einbeziehen.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions that are joined by &quot;and&quot;.</source>
        <translation>Bedingungen, die mit „und“ verbunden sind.</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>One test on a bucket: of a property or of its tags.</source>
        <translation>Eine Prüfung eines Buckets: einer Eigenschaft oder seiner Tags.</translation>
    </message>
    <message>
        <source>Property condition</source>
        <translation>Eigenschaftsbedingung</translation>
    </message>
    <message>
        <source>A test of one property of the bucket.</source>
        <translation>Eine Prüfung einer Eigenschaft des Buckets.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>What is compared: the owner&apos;s account, the bucket&apos;s name, its effective permission or its shared access.</source>
        <translation>Was verglichen wird: das Besitzerkonto, der Name des Buckets, seine effektive Berechtigung oder sein gemeinsamer Zugriff.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>How it is compared; for buckets only equal (EQ) or not equal (NE).</source>
        <translation>Wie verglichen wird; bei Buckets nur gleich (EQ) oder ungleich (NE).</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What it is compared with: whole texts, where letter case counts; several are joined by &quot;or&quot;.</source>
        <translation>Womit verglichen wird: ganze Texte, bei denen Groß- und Kleinschreibung zählt; mehrere sind mit „oder“ verbunden.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>One text to compare with.</source>
        <translation>Ein Text, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Tag condition</source>
        <translation>Tag-Bedingung</translation>
    </message>
    <message>
        <source>A test of the bucket&apos;s tags.</source>
        <translation>Eine Prüfung der Tags des Buckets.</translation>
    </message>
    <message>
        <source>EQ: any of the tags is there. NE: none of them is.</source>
        <translation>EQ: Irgendeines der Tags ist vorhanden. NE: Keines davon ist vorhanden.</translation>
    </message>
    <message>
        <source>The tags to look for; several are joined by &quot;or&quot;.</source>
        <translation>Die gesuchten Tags; mehrere sind mit „oder“ verbunden.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>A tag&apos;s key, its value, or both.</source>
        <translation>Der Schlüssel eines Tags, sein Wert oder beides.</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>Tag-Schlüssel</translation>
    </message>
    <message>
        <source>The tag&apos;s key; empty or missing stands for any key.</source>
        <translation>Der Schlüssel des Tags; leer oder fehlend steht er für jeden Schlüssel.</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>Tag-Wert</translation>
    </message>
    <message>
        <source>The tag&apos;s value; empty or missing stands for any value.</source>
        <translation>Der Wert des Tags; leer oder fehlend steht er für jeden Wert.</translation>
    </message>
    <message>
        <source>Bucket list</source>
        <translation>Bucket-Liste</translation>
    </message>
    <message>
        <source>The buckets that the job reads, by account; the list is fixed.</source>
        <translation>Die Buckets, die der Job liest, nach Konto; die Liste steht fest.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>An account with those of its buckets that the job reads.</source>
        <translation>Ein Konto mit denjenigen seiner Buckets, die der Job liest.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>The AWS account that owns these buckets.</source>
        <translation>Das AWS-Konto, dem diese Buckets gehören.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>The names of the buckets.</source>
        <translation>Die Namen der Buckets.</translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>The name of a bucket.</source>
        <translation>Der Name eines Buckets.</translation>
    </message>
    <message>
        <source>Object criteria</source>
        <translation>Objektkriterien</translation>
    </message>
    <message>
        <source>Conditions that decide which objects of the buckets are read, the same for every bucket.</source>
        <translation>Bedingungen, die entscheiden, welche Objekte der Buckets gelesen werden, dieselben für jeden Bucket.</translation>
    </message>
    <message>
        <source>An object is taken only if all of these conditions are true.</source>
        <translation>Ein Objekt wird nur einbezogen, wenn alle diese Bedingungen gelten.</translation>
    </message>
    <message>
        <source>Objects that are left out, even if the include conditions take them.</source>
        <translation>Objekte, die ausgelassen werden, auch wenn die Einschlussbedingungen sie einbeziehen.</translation>
    </message>
    <message>
        <source>One test on an object: of a property or of its tags.</source>
        <translation>Eine Prüfung eines Objekts: einer Eigenschaft oder seiner Tags.</translation>
    </message>
    <message>
        <source>A test of one property of the object.</source>
        <translation>Eine Prüfung einer Eigenschaft des Objekts.</translation>
    </message>
    <message>
        <source>What is compared: the file name extension, the beginning of the key, the size or the time of the last change.</source>
        <translation>Was verglichen wird: die Dateinamenerweiterung, der Anfang des Schlüssels, die Größe oder die Zeit der letzten Änderung.</translation>
    </message>
    <message>
        <source>How it is compared; each property allows some comparisons only.</source>
        <translation>Wie verglichen wird; jede Eigenschaft erlaubt nur einige Vergleiche.</translation>
    </message>
    <message>
        <source>What it is compared with, letter case counts; several are joined by &quot;or&quot;. Size and date take one value, in bytes and in UTC.</source>
        <translation>Womit verglichen wird, Groß- und Kleinschreibung zählt; mehrere sind mit „oder“ verbunden. Größe und Datum haben nur einen Wert, in Bytes und in UTC.</translation>
    </message>
    <message>
        <source>A test of the object&apos;s tags.</source>
        <translation>Eine Prüfung der Tags des Objekts.</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Art der Bedingung</translation>
    </message>
    <message>
        <source>Always TAG since June 2021; before, the tag&apos;s key stood here.</source>
        <translation>Seit Juni 2021 immer TAG; davor stand hier der Schlüssel des Tags.</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>Whose tags are meant; S3_OBJECT is the only value there is.</source>
        <translation>Wessen Tags gemeint sind; S3_OBJECT ist der einzige Wert, den es gibt.</translation>
    </message>
    <message>
        <source>A tag&apos;s key, alone or with a value.</source>
        <translation>Der Schlüssel eines Tags, allein oder mit einem Wert.</translation>
    </message>
    <message>
        <source>The tag&apos;s key; a condition on objects cannot do without.</source>
        <translation>Der Schlüssel des Tags; eine Bedingung an Objekte kommt ohne ihn nicht aus.</translation>
    </message>
    <message>
        <source>The percentage of the eligible objects that the job reads; it picks whole objects at random.</source>
        <translation>Der Anteil der geeigneten Objekte in Prozent, den der Job liest; er wählt ganze Objekte zufällig aus.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How often a recurring job runs; one-time jobs have none.</source>
        <translation>Wie oft ein wiederkehrender Job läuft; einmalige Jobs haben keinen.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>The job runs every day. The block is empty: that it is there says everything.</source>
        <translation>Der Job läuft jeden Tag. Der Block ist leer: Dass er da ist, sagt alles.</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>The job runs every week on one day.</source>
        <translation>Der Job läuft jede Woche an einem Tag.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>The day that runs start on. Macie documents neither hour nor time zone.</source>
        <translation>Der Tag, an dem Läufe beginnen. Macie dokumentiert weder Uhrzeit noch Zeitzone.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>The job runs every month on one day.</source>
        <translation>Der Job läuft jeden Monat an einem Tag.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>The day that runs start on, 1 to 31. Months without that day are skipped. Macie documents neither hour nor time zone.</source>
        <translation>Der Tag, an dem Läufe beginnen, 1 bis 31. Monate ohne diesen Tag werden übersprungen. Macie dokumentiert weder Uhrzeit noch Zeitzone.</translation>
    </message>
    <message>
        <source>How often the job has run, and about how much the run in progress has left.</source>
        <translation>Wie oft der Job gelaufen ist und wie viel der Lauf, der gerade im Gange ist, ungefähr noch vor sich hat.</translation>
    </message>
    <message>
        <source>Objects left in this run</source>
        <translation>Verbleibende Objekte in diesem Lauf</translation>
    </message>
    <message>
        <source>About how many objects the run in progress still has to read; it says nothing of others.</source>
        <translation>Wie viele Objekte der Lauf, der gerade im Gange ist, ungefähr noch lesen muss; über andere Läufe sagt dies nichts.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <source>How often the job has run so far; 0 means never.</source>
        <translation>Wie oft der Job bisher gelaufen ist; 0 heißt nie.</translation>
    </message>
    <message>
        <source>A label on the job itself, under this key.</source>
        <translation>Eine Beschriftung des Jobs selbst, unter diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Pause by a person</source>
        <translation>Pause von Hand</translation>
    </message>
    <message>
        <source>There while a person has the job paused: since when, and until when at most.</source>
        <translation>Vorhanden, solange der Job von Hand pausiert ist: seit wann, und bis wann höchstens.</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>Pausiert am</translation>
    </message>
    <message>
        <source>When a person paused the job.</source>
        <translation>Wann der Job von Hand pausiert wurde.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>When the pause has lasted 30 days: a one-time job is cancelled then, of a recurring job the interrupted run.</source>
        <translation>Wann die Pause 30 Tage gedauert hat: Ein einmaliger Job wird dann abgebrochen, bei einem wiederkehrenden Job der unterbrochene Lauf.</translation>
    </message>
    <message>
        <source>Notice of the expiry</source>
        <translation>Ankündigung des Ablaufs</translation>
    </message>
    <message>
        <source>The AWS Health event that announced the expiry; there is none until about 7 days before it.</source>
        <translation>Das AWS-Health-Ereignis, das den Ablauf angekündigt hat; bis etwa 7 Tage davor gibt es keines.</translation>
    </message>
    <message>
        <source>Response metadata</source>
        <translation>Metadaten der Antwort</translation>
    </message>
    <message>
        <source>Written by the client that made the call, not by Macie; no part of the job.</source>
        <translation>Vom Client geschrieben, der den Aufruf gemacht hat, nicht von Macie; kein Teil des Jobs.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it.</source>
        <translation>Diese Version von Jobscope kennt dieses Feld nicht; vielleicht hat AWS es hinzugefügt.</translation>
    </message>
    <message>
        <source>How do several exclude conditions work together?</source>
        <translation>Wie wirken mehrere Ausschlussbedingungen zusammen?</translation>
    </message>
    <message>
        <source>Something is left out only if all of them match (API text).</source>
        <translation>Etwas wird nur ausgelassen, wenn alle zutreffen (API-Text).</translation>
    </message>
    <message>
        <source>Each one leaves out alone (the console&apos;s flat list).</source>
        <translation>Jede lässt für sich allein aus (die flache Liste der Konsole).</translation>
    </message>
    <message>
        <source>What does &quot;not equals&quot; mean with several values?</source>
        <translation>Was bedeutet „ungleich“ bei mehreren Werten?</translation>
    </message>
    <message>
        <source>It differs from every one of the values.</source>
        <translation>Es unterscheidet sich von jedem der Werte.</translation>
    </message>
    <message>
        <source>It differs from at least one of the values (OR to the letter).</source>
        <translation>Es unterscheidet sich von mindestens einem der Werte (ODER wörtlich genommen).</translation>
    </message>
    <message>
        <source>Which managed data identifiers does a job use that names no choice?</source>
        <translation>Welche verwalteten Datenkennungen verwendet ein Job, der keine Auswahl nennt?</translation>
    </message>
    <message>
        <source>It depends on the day that the job was created: all before 2023-09-18, from then on the recommended ones.</source>
        <translation>Das hängt vom Tag ab, an dem der Job erstellt wurde: vor 2023-09-18 alle, ab dann die empfohlenen.</translation>
    </message>
    <message>
        <source>All managed data identifiers.</source>
        <translation>Alle verwalteten Datenkennungen.</translation>
    </message>
    <message>
        <source>The recommended managed data identifiers.</source>
        <translation>Die empfohlenen verwalteten Datenkennungen.</translation>
    </message>
    <message>
        <source>How much is read if no sampling percentage is given?</source>
        <translation>Wie viel wird gelesen, wenn kein Stichprobenanteil angegeben ist?</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>Alles.</translation>
    </message>
    <message>
        <source>That is not known.</source>
        <translation>Das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When does a weekly or monthly job that includes existing objects run first, if it was created on another day?</source>
        <translation>Wann läuft ein wöchentlicher oder monatlicher Job, der vorhandene Objekte einbezieht, zum ersten Mal, wenn er an einem anderen Tag erstellt wurde?</translation>
    </message>
    <message>
        <source>Right after its creation.</source>
        <translation>Gleich nach seiner Erstellung.</translation>
    </message>
    <message>
        <source>On its first scheduled day.</source>
        <translation>An seinem ersten geplanten Tag.</translation>
    </message>
    <message>
        <source>Runs every Sunday.</source>
        <translation>Läuft jeden Sonntag.</translation>
    </message>
    <message>
        <source>Runs every Monday.</source>
        <translation>Läuft jeden Montag.</translation>
    </message>
    <message>
        <source>Runs every Tuesday.</source>
        <translation>Läuft jeden Dienstag.</translation>
    </message>
    <message>
        <source>Runs every Wednesday.</source>
        <translation>Läuft jeden Mittwoch.</translation>
    </message>
    <message>
        <source>Runs every Thursday.</source>
        <translation>Läuft jeden Donnerstag.</translation>
    </message>
    <message>
        <source>Runs every Friday.</source>
        <translation>Läuft jeden Freitag.</translation>
    </message>
    <message>
        <source>Runs every Saturday.</source>
        <translation>Läuft jeden Samstag.</translation>
    </message>
    <message>
        <source>Weekly, Sunday</source>
        <translation>Wöchentlich, Sonntag</translation>
    </message>
    <message>
        <source>Weekly, Monday</source>
        <translation>Wöchentlich, Montag</translation>
    </message>
    <message>
        <source>Weekly, Tuesday</source>
        <translation>Wöchentlich, Dienstag</translation>
    </message>
    <message>
        <source>Weekly, Wednesday</source>
        <translation>Wöchentlich, Mittwoch</translation>
    </message>
    <message>
        <source>Weekly, Thursday</source>
        <translation>Wöchentlich, Donnerstag</translation>
    </message>
    <message>
        <source>Weekly, Friday</source>
        <translation>Wöchentlich, Freitag</translation>
    </message>
    <message>
        <source>Weekly, Saturday</source>
        <translation>Wöchentlich, Samstag</translation>
    </message>
    <message>
        <source>Months without a day %1 are skipped.</source>
        <translation>Monate ohne %1. Tag werden übersprungen.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, right after the job was created.</source>
        <translation>Der erste Lauf liest alle vorhandenen Objekte im Umfang, gleich nachdem der Job erstellt wurde.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, on the first scheduled day.</source>
        <translation>Der erste Lauf liest alle vorhandenen Objekte im Umfang, am ersten geplanten Tag.</translation>
    </message>
    <message>
        <source>Later runs read only objects that were created or changed since the run before.</source>
        <translation>Spätere Läufe lesen nur Objekte, die seit dem jeweils vorigen Lauf erstellt oder geändert wurden.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>of a job that runs one time, in a list</extracomment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Runs once, as soon as it is created.</source>
        <translation>Läuft einmal, sobald der Job erstellt ist.</translation>
    </message>
    <message>
        <source>A schedule is given as well, which contradicts a one-time job.</source>
        <translation>Auch ein Zeitplan ist angegeben, was einem einmaligen Job widerspricht.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The answer does not say how often it runs.</source>
        <translation>Die Antwort sagt nicht, wie oft der Job läuft.</translation>
    </message>
    <message>
        <source>The answer gives more than one schedule; AWS does not say which counts.</source>
        <translation>Die Antwort nennt mehr als einen Zeitplan; AWS sagt nicht, welcher zählt.</translation>
    </message>
    <message>
        <source>Runs again and again, but the answer gives no schedule.</source>
        <translation>Läuft immer wieder, aber die Antwort nennt keinen Zeitplan.</translation>
    </message>
    <message>
        <source>Runs every day.</source>
        <translation>Läuft jeden Tag.</translation>
    </message>
    <message>
        <source>Runs every week on %1, a day that this version does not know.</source>
        <translation>Läuft jede Woche am Tag %1, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Runs every week; the answer does not say on which day.</source>
        <translation>Läuft jede Woche; die Antwort sagt nicht, an welchem Tag.</translation>
    </message>
    <message>
        <source>Monthly, day %1</source>
        <translation>Monatlich, am %1. Tag</translation>
    </message>
    <message>
        <source>Runs every month on day %1.</source>
        <translation>Läuft am %1. Tag jedes Monats.</translation>
    </message>
    <message>
        <source>Runs every month; the answer does not say on which day.</source>
        <translation>Läuft jeden Monat; die Antwort sagt nicht, an welchem Tag.</translation>
    </message>
    <message>
        <source>Objects that existed before the job was created and have not changed since are never read by this job.</source>
        <translation>Objekte, die es vor der Erstellung des Jobs schon gab und die sich seither nicht geändert haben, werden von diesem Job nie gelesen.</translation>
    </message>
    <message>
        <source>Objects that existed before %1 and have not changed since are never read by this job.</source>
        <translation>Objekte, die es vor %1 schon gab und die sich seither nicht geändert haben, werden von diesem Job nie gelesen.</translation>
    </message>
    <message>
        <source>Active (Running)</source>
        <translation>Aktiv (Wird ausgeführt)</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>short status of a job: a run is in progress</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>When the run ends, the job waits for its next one.</source>
        <translation>Wenn der Lauf endet, wartet der Job auf den nächsten.</translation>
    </message>
    <message>
        <source>When the run ends, the job is complete.</source>
        <translation>Wenn der Lauf endet, ist der Job abgeschlossen.</translation>
    </message>
    <message>
        <source>A person can pause or cancel it.</source>
        <translation>Der Job kann von Hand pausiert oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>Active (Idle)</source>
        <translation>Aktiv (Wartet)</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>short status of a job: waits for its next run</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>It waits for its next scheduled run.</source>
        <translation>Der Job wartet auf seinen nächsten geplanten Lauf.</translation>
    </message>
    <message>
        <source>The next run starts on its own on the scheduled day.</source>
        <translation>Der nächste Lauf beginnt am geplanten Tag von selbst.</translation>
    </message>
    <message>
        <source>Paused (By Macie)</source>
        <translation>Pausiert (Durch Macie)</translation>
    </message>
    <message>
        <source>By Macie</source>
        <extracomment>short status of a job: paused by Macie</extracomment>
        <translation>Durch Macie</translation>
    </message>
    <message>
        <source>Macie paused it because going on would exceed the monthly quota for sensitive data discovery of an account.</source>
        <translation>Macie hat den Job pausiert, weil ein Weiterlaufen das monatliche Kontingent eines Kontos für die Erkennung sensibler Daten überschreiten würde.</translation>
    </message>
    <message>
        <source>It goes on by itself when its next run is due or the next calendar month starts, whichever comes first.</source>
        <translation>Der Job geht von selbst weiter, wenn sein nächster Lauf fällig ist oder der nächste Kalendermonat beginnt, je nachdem, was zuerst eintritt.</translation>
    </message>
    <message>
        <source>It goes on by itself when the next calendar month starts or the quota is raised for all accounts concerned.</source>
        <translation>Der Job geht von selbst weiter, wenn der nächste Kalendermonat beginnt oder das Kontingent für alle betroffenen Konten erhöht wird.</translation>
    </message>
    <message>
        <source>A person can ask AWS for a higher quota, or pause or cancel the job; nobody can resume it by hand.</source>
        <translation>Bei AWS kann ein höheres Kontingent beantragt oder der Job pausiert oder abgebrochen werden; von Hand fortsetzen lässt er sich nicht.</translation>
    </message>
    <message>
        <source>Paused (By user)</source>
        <translation>Pausiert (Durch Benutzer)</translation>
    </message>
    <message>
        <source>By user</source>
        <extracomment>short status of a job: paused by a person</extracomment>
        <translation>Durch Benutzer</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Der Job wurde von Hand pausiert.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during a run, that run is cancelled after 30 days; the job stays paused.</source>
        <translation>Der Job geht nicht von selbst weiter. Falls er während eines Laufs pausiert wurde, wird dieser Lauf nach 30 Tagen abgebrochen; der Job bleibt pausiert.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during its run, the job is cancelled for good after 30 days.</source>
        <translation>Der Job geht nicht von selbst weiter. Falls er während seines Laufs pausiert wurde, wird der Job nach 30 Tagen endgültig abgebrochen.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it.</source>
        <translation>Der Job kann von Hand fortgesetzt oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Its one run has ended.</source>
        <translation>Sein einziger Lauf ist beendet.</translation>
    </message>
    <message>
        <source>This job will not run again.</source>
        <translation>Dieser Job wird nicht noch einmal laufen.</translation>
    </message>
    <message>
        <source>To read again, a person must copy it to a new job.</source>
        <translation>Um noch einmal zu lesen, muss der Job von Hand in einen neuen Job kopiert werden.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled for good. The answer does not say why: a person, a pause of over 30 days (one-time job), or Macie was suspended.</source>
        <translation>Der Job wurde endgültig abgebrochen. Die Antwort sagt nicht, warum: von Hand, nach einer Pause von über 30 Tagen (einmaliger Job) oder weil Macie ausgesetzt wurde.</translation>
    </message>
    <message>
        <source>It cannot be resumed; a person can copy it to a new job.</source>
        <translation>Der Job kann nicht fortgesetzt werden; er lässt sich von Hand in einen neuen Job kopieren.</translation>
    </message>
    <message>
        <source>The answer states no status.</source>
        <translation>Die Antwort nennt keinen Status.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this status; AWS may have added it.</source>
        <translation>Diese Version von Jobscope kennt diesen Status nicht; vielleicht hat AWS ihn hinzugefügt.</translation>
    </message>
    <message>
        <source>without extension %1</source>
        <translation>ohne Erweiterung %1</translation>
    </message>
    <message>
        <source>with an extension that differs from at least one of %1</source>
        <translation>mit Erweiterung ungleich mindestens einem von %1</translation>
    </message>
    <message>
        <source>not owned by account %1</source>
        <translation>nicht im Besitz von Konto %1</translation>
    </message>
    <message>
        <source>with an owner that differs from at least one of %1</source>
        <translation>mit Besitzerkonto ungleich mindestens einem von %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>mit anderem Namen als %1</translation>
    </message>
    <message>
        <source>with a name that differs from at least one of %1</source>
        <translation>mit Namen ungleich mindestens einem von %1</translation>
    </message>
    <message>
        <source>with effective permission %1</source>
        <translation>mit effektiver Berechtigung %1</translation>
    </message>
    <message>
        <source>without effective permission %1</source>
        <translation>mit anderer effektiver Berechtigung als %1</translation>
    </message>
    <message>
        <source>with an effective permission that differs from at least one of %1</source>
        <translation>mit effektiver Berechtigung ungleich mindestens einem von %1</translation>
    </message>
    <message>
        <source>with shared access %1</source>
        <translation>mit gemeinsamem Zugriff %1</translation>
    </message>
    <message>
        <source>without shared access %1</source>
        <translation>mit anderem gemeinsamem Zugriff als %1</translation>
    </message>
    <message>
        <source>with a shared access that differs from at least one of %1</source>
        <translation>mit gemeinsamem Zugriff ungleich mindestens einem von %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>the tag value %1</source>
        <translation>Tag-Wert %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>mit genau %1</translation>
    </message>
    <message>
        <source>of any size but %1</source>
        <translation>mit jeder Größe außer %1</translation>
    </message>
    <message>
        <source>of more than %1</source>
        <translation>mit mehr als %1</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>mit mindestens %1</translation>
    </message>
    <message>
        <source>of less than %1</source>
        <translation>mit weniger als %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>mit höchstens %1</translation>
    </message>
    <message>
        <source>last changed at exactly %1</source>
        <translation>mit letzter Änderung genau zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>last changed at any time but %1</source>
        <translation>mit letzter Änderung zu irgendeinem anderen Zeitpunkt als %1</translation>
    </message>
    <message>
        <source>last changed after %1</source>
        <translation>mit letzter Änderung nach %1</translation>
    </message>
    <message>
        <source>last changed at or after %1</source>
        <translation>mit letzter Änderung zum Zeitpunkt %1 oder danach</translation>
    </message>
    <message>
        <source>last changed before %1</source>
        <translation>mit letzter Änderung vor %1</translation>
    </message>
    <message>
        <source>last changed at or before %1</source>
        <translation>mit letzter Änderung zum Zeitpunkt %1 oder davor</translation>
    </message>
    <message>
        <source>whose path begins with %1</source>
        <translation>mit Pfadanfang %1</translation>
    </message>
    <message>
        <source>lacking at least one of: %1</source>
        <translation>mit mindestens einem fehlenden Tag aus: %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>that meet a condition that cannot be read</source>
        <translation>gemäß einer nicht lesbaren Bedingung</translation>
    </message>
    <message>
        <source>by conditions that cannot be read</source>
        <translation>gemäß nicht lesbaren Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>that meet any of %n conditions</source>
        <translation>
            <numerusform>gemäß %n Bedingung</numerusform>
            <numerusform>gemäß mindestens einer von %n Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet all %n conditions</source>
        <translation>
            <numerusform>gemäß %n Bedingung</numerusform>
            <numerusform>gemäß allen %n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out those %1.</source>
        <translation>Ausgelassen werden solche %1.</translation>
    </message>
    <message>
        <source>Leaves out buckets %1.</source>
        <translation>Ausgelassen werden Buckets %1.</translation>
    </message>
    <message>
        <source>buckets that the job does not clearly name</source>
        <translation>nicht eindeutig genannten Buckets</translation>
    </message>
    <message>
        <source>buckets by a list that cannot be read in full</source>
        <translation>Buckets einer nicht vollständig lesbaren Liste</translation>
    </message>
    <message>
        <source>no bucket</source>
        <translation>keinem Bucket</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>buckets %1</source>
        <translation>den Buckets %1</translation>
    </message>
    <message>
        <source>Looks at buckets by criteria that cannot be read.</source>
        <translation>Befasst sich mit Buckets nach nicht lesbaren Kriterien.</translation>
    </message>
    <message>
        <source>Looks at every bucket.</source>
        <translation>Befasst sich mit jedem Bucket.</translation>
    </message>
    <message>
        <source>Looks at buckets %1.</source>
        <translation>Befasst sich mit Buckets %1.</translation>
    </message>
    <message>
        <source>Takes objects by criteria that cannot be read.</source>
        <translation>Umfasst Objekte nach nicht lesbaren Kriterien.</translation>
    </message>
    <message>
        <source>Takes every object of theirs.</source>
        <translation>Umfasst jedes Objekt daraus.</translation>
    </message>
    <message>
        <source>Takes their objects %1.</source>
        <translation>Umfasst daraus Objekte %1.</translation>
    </message>
    <message>
        <source>Takes every object of %1.</source>
        <translation>Umfasst jedes Objekt aus %1.</translation>
    </message>
    <message>
        <source>Takes objects of %1 %2.</source>
        <translation>Umfasst Objekte aus %1 %2.</translation>
    </message>
    <message>
        <source>Its excludes and its &quot;not equals&quot; can be read in two ways.</source>
        <translation>Der Ausschluss und das „ungleich“ lassen sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Its excludes can be read in two ways.</source>
        <translation>Der Ausschluss lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Its &quot;not equals&quot; can be read in two ways.</source>
        <translation>Das „ungleich“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>No sampling is stated; taken as 100 %.</source>
        <translation>Es ist keine Stichprobe angegeben; angenommen werden 100 %.</translation>
    </message>
    <message>
        <source>How much is read is not stated.</source>
        <translation>Wie viel gelesen wird, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>No sampling.</source>
        <translation>Keine Stichprobe.</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types (taken so; the job names no choice)</source>
        <translation>allen Macie-eigenen Datentypen (so angenommen; der Job nennt keine Auswahl)</translation>
    </message>
    <message>
        <source>the recommended data types (taken so; the job names no choice)</source>
        <translation>den empfohlenen Datentypen (so angenommen; der Job nennt keine Auswahl)</translation>
    </message>
    <message>
        <source>all or the recommended data types, which the job does not state</source>
        <translation>allen oder den empfohlenen Datentypen (der Job sagt nicht, welchen)</translation>
    </message>
    <message>
        <source>data types by the unknown choice %1</source>
        <translation>Datentypen nach der unbekannten Auswahl %1</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types</source>
        <translation>allen Macie-eigenen Datentypen</translation>
    </message>
    <message numerus="yes">
        <source>all of Macie&apos;s own data types but %n</source>
        <translation>
            <numerusform>allen Macie-eigenen Datentypen bis auf einen</numerusform>
            <numerusform>allen Macie-eigenen Datentypen bis auf %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Macie&apos;s own data types</source>
        <translation>
            <numerusform>einem der Macie-eigenen Datentypen</numerusform>
            <numerusform>%n der Macie-eigenen Datentypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %n custom data types only.</source>
        <translation>
            <numerusform>Sucht nur nach einem benutzerdefinierten Datentyp.</numerusform>
            <numerusform>Sucht nur nach %n benutzerdefinierten Datentypen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for nothing.</source>
        <translation>Sucht nach nichts.</translation>
    </message>
    <message>
        <source>the recommended data types</source>
        <translation>den empfohlenen Datentypen</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %1 and %n custom ones.</source>
        <translation>
            <numerusform>Sucht nach %1 und einem benutzerdefinierten.</numerusform>
            <numerusform>Sucht nach %1 und %n benutzerdefinierten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for %1.</source>
        <translation>Sucht nach %1.</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>Sein Status ist %1.</translation>
    </message>
    <message>
        <source>Running now.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>Waiting for its next run.</source>
        <translation>Wartet auf den nächsten Lauf.</translation>
    </message>
    <message>
        <source>Paused by Macie: a quota was met.</source>
        <translation>Von Macie pausiert: Ein Kontingent war erreicht.</translation>
    </message>
    <message>
        <source>Paused by a person during a run; somebody has to resume it.</source>
        <translation>Während eines Laufs von Hand pausiert; jemand muss den Job fortsetzen.</translation>
    </message>
    <message>
        <source>Paused by a person; somebody has to resume it.</source>
        <translation>Von Hand pausiert; jemand muss den Job fortsetzen.</translation>
    </message>
    <message>
        <source>Complete, but with access errors: not all data was read.</source>
        <translation>Abgeschlossen, aber mit Zugriffsfehlern: Nicht alle Daten wurden gelesen.</translation>
    </message>
    <message>
        <source>Complete; no access error reported.</source>
        <translation>Abgeschlossen; kein Zugriffsfehler gemeldet.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>Cancelled for good.</source>
        <translation>Endgültig abgebrochen.</translation>
    </message>
    <message>
        <source>Runs once.</source>
        <translation>Läuft einmal.</translation>
    </message>
    <message>
        <source>Runs on a schedule.</source>
        <translation>Läuft nach einem Zeitplan.</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>Befasst sich mit %1.</translation>
    </message>
    <message>
        <source>Leaves out nothing else.</source>
        <translation>Sonst wird nichts ausgelassen.</translation>
    </message>
    <message>
        <source>Objects older than the job are not read unless they change.</source>
        <translation>Objekte, die älter als der Job sind, werden nur gelesen, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Its latest run had access errors: not all data was read.</source>
        <translation>Der letzte Lauf hatte Zugriffsfehler: Nicht alle Daten wurden gelesen.</translation>
    </message>
    <message>
        <source>Managed data identifier</source>
        <translation>Verwaltete Datenkennung</translation>
    </message>
    <message>
        <source>A detection rule made and kept by AWS for one type of sensitive data, such as credit card numbers.</source>
        <translation>Eine von AWS erstellte und gepflegte Erkennungsregel für einen Typ sensibler Daten, zum Beispiel Kreditkartennummern.</translation>
    </message>
    <message>
        <source>Custom data identifier</source>
        <translation>Benutzerdefinierte Datenkennung</translation>
    </message>
    <message>
        <source>A detection rule of your own: a regular expression, if you like with keywords, words to ignore and a maximum distance between them.</source>
        <translation>Ihre eigene Erkennungsregel: ein regulärer Ausdruck, auf Wunsch mit Schlüsselwörtern, zu ignorierenden Wörtern und einem größten Abstand dazwischen.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>A list of words, or one regular expression, that Macie ignores when it finds it; it does not limit what is read.</source>
        <translation>Eine Liste von Wörtern oder ein regulärer Ausdruck, die Macie ignoriert, wenn es sie findet; sie schränkt nicht ein, was gelesen wird.</translation>
    </message>
    <message>
        <source>Effective permission</source>
        <translation>Effektive Berechtigung</translation>
    </message>
    <message>
        <source>Whether the general public can read or write a bucket, by its policy, its access control list and the settings of bucket and account that block public access, all taken together.</source>
        <translation>Ob die Allgemeinheit einen Bucket lesen oder beschreiben kann, nach seiner Richtlinie, seiner Zugriffssteuerungsliste und den Einstellungen von Bucket und Konto, die öffentlichen Zugriff blockieren, alles zusammengenommen.</translation>
    </message>
    <message>
        <source>Shared access</source>
        <translation>Gemeinsamer Zugriff</translation>
    </message>
    <message>
        <source>Whether a bucket is shared outside the Macie organization (External), only with accounts of the organization (Internal), or with nobody (Not shared).</source>
        <translation>Ob ein Bucket außerhalb der Macie-Organisation geteilt ist (Extern), nur mit Konten der Organisation (Intern) oder mit niemandem (Nicht geteilt).</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Existing objects</source>
        <translation>Vorhandene Objekte</translation>
    </message>
    <message>
        <source>Whether the first run of a recurring job takes every object that is already there, or only what is created or changed after the job was created.</source>
        <translation>Ob der erste Lauf eines wiederkehrenden Jobs jedes Objekt einbezieht, das schon da ist, oder nur, was nach der Erstellung des Jobs erstellt oder geändert wird.</translation>
    </message>
    <message>
        <source>A fixed list of buckets by account, which cannot be changed once the job is created.</source>
        <translation>Eine feste Liste von Buckets nach Konto, die sich nicht mehr ändern lässt, sobald der Job erstellt ist.</translation>
    </message>
    <message>
        <source>Conditions that must all be true for something to be taken; without any, everything is taken.</source>
        <translation>Bedingungen, die alle gelten müssen, damit etwas einbezogen wird; ohne eine solche wird alles einbezogen.</translation>
    </message>
    <message>
        <source>Conditions that leave something out, even if the include conditions would take it.</source>
        <translation>Bedingungen, die etwas auslassen, selbst wenn die Einschlussbedingungen es einbeziehen würden.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>The beginning of an object&apos;s whole key, path and file name, compared character by character; it need not end where a folder does.</source>
        <translation>Der Anfang des ganzen Schlüssels eines Objekts, Pfad und Dateiname, Zeichen für Zeichen verglichen; er muss nicht dort enden, wo ein Ordner endet.</translation>
    </message>
    <message>
        <source>File name extension</source>
        <translation>Dateinamenerweiterung</translation>
    </message>
    <message>
        <source>What follows the last dot of an object&apos;s file name, without the dot; letter case counts.</source>
        <translation>Was nach dem letzten Punkt des Dateinamens eines Objekts steht, ohne den Punkt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Object tag</source>
        <translation>Objekt-Tag</translation>
    </message>
    <message>
        <source>A key and a value attached to an object in S3; a condition names the key, alone or with a value.</source>
        <translation>Ein Schlüssel und ein Wert, die in S3 an ein Objekt geheftet sind; eine Bedingung nennt den Schlüssel, allein oder mit einem Wert.</translation>
    </message>
    <message>
        <source>Bucket tag</source>
        <translation>Bucket-Tag</translation>
    </message>
    <message>
        <source>A key and a value attached to a bucket; a condition names the key, the value, or both.</source>
        <translation>Ein Schlüssel und ein Wert, die an einen Bucket geheftet sind; eine Bedingung nennt den Schlüssel, den Wert oder beides.</translation>
    </message>
    <message>
        <source>Storage size</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>How many bytes an object takes up in S3, compressed as it is, not what it unpacks to.</source>
        <translation>Wie viele Bytes ein Objekt in S3 belegt, komprimiert, wie es ist, nicht das, was beim Entpacken daraus wird.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>When S3 says that an object was created or last changed, whichever is later.</source>
        <translation>Wann ein Objekt laut S3 erstellt oder zuletzt geändert wurde, je nachdem, was später war.</translation>
    </message>
    <message>
        <source>One-time job</source>
        <translation>Einmaliger Job</translation>
    </message>
    <message>
        <source>A job that runs once, right after it is created, and then never again.</source>
        <translation>Ein Job, der einmal läuft, gleich nachdem er erstellt wurde, und danach nie wieder.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Geplanter Job</translation>
    </message>
    <message>
        <source>A job that runs every day, week or month; each later run takes only objects that were created or changed since the run before.</source>
        <translation>Ein Job, der jeden Tag, jede Woche oder jeden Monat läuft; jeder spätere Lauf bezieht nur Objekte ein, die seit dem vorigen Lauf erstellt oder geändert wurden.</translation>
    </message>
    <message>
        <source>What the job is doing: running, waiting for its next run, paused by Macie or by a person, complete, or cancelled for good.</source>
        <translation>Was der Job tut: Er läuft, wartet auf seinen nächsten Lauf, ist von Macie oder von Hand pausiert, abgeschlossen oder endgültig abgebrochen.</translation>
    </message>
    <message>
        <source>End of the pause</source>
        <translation>Ende der Pause</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>30 Tage nachdem jemand ihn mitten in einem Lauf pausiert hat, wird ein einmaliger Job endgültig abgebrochen, bei einem wiederkehrenden Job nur der unterbrochene Lauf.</translation>
    </message>
    <message>
        <source>Access errors of the last run</source>
        <translation>Zugriffsfehler des letzten Laufs</translation>
    </message>
    <message>
        <source>Whether Macie was denied access to an account or a bucket in the latest run; skipped single objects are not counted.</source>
        <translation>Ob Macie im letzten Lauf der Zugriff auf ein Konto oder einen Bucket verweigert wurde; übersprungene einzelne Objekte zählen nicht.</translation>
    </message>
    <message>
        <source>Classifiable object</source>
        <translation>Klassifizierbares Objekt</translation>
    </message>
    <message>
        <source>An object that Macie is able to read, by its storage class and its file format.</source>
        <translation>Ein Objekt, das Macie nach Speicherklasse und Dateiformat lesen kann.</translation>
    </message>
    <message>
        <source>Recommended set</source>
        <translation>Empfohlene Menge</translation>
    </message>
    <message>
        <source>The managed data identifiers that AWS recommends, as that set stands when a run starts.</source>
        <translation>Die verwalteten Datenkennungen, die AWS empfiehlt, nach dem Stand zu Beginn eines Laufs.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>One of several meanings that AWS&apos;s documents leave open; Jobscope says which it takes and where another would differ.</source>
        <translation>Eine von mehreren Bedeutungen, die die AWS-Dokumentation offenlässt; Jobscope sagt, welche es annimmt und wo eine andere einen Unterschied machen würde.</translation>
    </message>
    <message>
        <source>no access error reported</source>
        <translation>kein Zugriffsfehler gemeldet</translation>
    </message>
    <message>
        <source>access errors</source>
        <translation>Zugriffsfehler</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Alle einschließen</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>Ausgewählte ausschließen</translation>
    </message>
    <message>
        <source>Include selected</source>
        <translation>Ausgewählte einschließen</translation>
    </message>
    <message>
        <source>Exclude all</source>
        <translation>Alle ausschließen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>greater than or equal to</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>less than or equal to</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>contains; no condition of a job allows this</source>
        <translation>enthält; keine Bedingung eines Jobs erlaubt dies</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>Bucket-Name</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>Not in scope: its bucket is not selected</source>
        <translation>Nicht im Umfang: Der Bucket ist nicht ausgewählt</translation>
    </message>
    <message>
        <source>Not in scope: Macie does not read this kind</source>
        <translation>Nicht im Umfang: Macie liest diese Art nicht</translation>
    </message>
    <message>
        <source>Not in scope: not included</source>
        <translation>Nicht im Umfang: nicht eingeschlossen</translation>
    </message>
    <message>
        <source>Not in scope: left out</source>
        <translation>Nicht im Umfang: ausgelassen</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Depends on the reading</source>
        <translation>Hängt von der Lesart ab</translation>
    </message>
    <message>
        <source>This job was set not to look at existing objects, so it will not read this one unless it changes.</source>
        <translation>Dieser Job ist so eingestellt, dass er vorhandene Objekte nicht ansieht; dieses liest er also nur, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>Later runs read it only if it changed since the run before.</source>
        <translation>Spätere Läufe lesen es nur, wenn es sich seit dem vorigen Lauf geändert hat.</translation>
    </message>
    <message>
        <source>The job reads only a random part of the objects in scope; this one may be left aside.</source>
        <translation>Der Job liest nur einen zufälligen Teil der Objekte im Umfang; dieses bleibt vielleicht außen vor.</translation>
    </message>
    <message>
        <source>AWS does not name this format among those that Macie reads; other text files are read, too.</source>
        <translation>AWS nennt dieses Format nicht unter denen, die Macie liest; auch andere Textdateien werden gelesen.</translation>
    </message>
    <message>
        <source>It is larger than what Macie reads of this format.</source>
        <translation>Es ist größer als das, was Macie von diesem Format liest.</translation>
    </message>
    <message>
        <source>A condition asks that tags differ, and this object has none: AWS says that such buckets pass, not whether such objects do.</source>
        <translation>Eine Bedingung verlangt, dass Tags abweichen, und dieses Objekt hat keine: AWS sagt, dass solche Buckets die Bedingung erfüllen, nicht aber, ob solche Objekte es tun.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a list or block in an answer</extracomment>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>of a member that is null in an answer</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how much of the objects is read</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>in a table, of something that the program has not fetched</extracomment>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a job that runs by a schedule which is not known yet, in a list</extracomment>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>of buckets, in a list: the service does not document which ones such a job reads</extracomment>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>buckets not clear</source>
        <translation>Buckets nicht eindeutig</translation>
    </message>
    <message>
        <source>by criteria</source>
        <extracomment>of buckets, in a list: chosen by conditions</extracomment>
        <translation>nach Kriterien</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%n Bucket</numerusform>
            <numerusform>%n Buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>with errors</source>
        <extracomment>of a job&apos;s last run, in a list</extracomment>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>%1 if still paused</source>
        <extracomment>%1: a countdown from a file that may be old</extracomment>
        <translation>%1, falls noch pausiert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>head of a column of countdowns</extracomment>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>INCLUDE</source>
        <extracomment>stands before the conditions that something must meet to be taken</extracomment>
        <translation>EINSCHLUSS</translation>
    </message>
    <message>
        <source>EXCLUDE</source>
        <extracomment>stands before the conditions that leave something out</extracomment>
        <translation>AUSSCHLUSS</translation>
    </message>
    <message>
        <source>EXCLUDE wins</source>
        <extracomment>stands before the conditions that leave something out, even if other ones take it</extracomment>
        <translation>AUSSCHLUSS geht vor</translation>
    </message>
    <message>
        <source>OR</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>ODER</translation>
    </message>
    <message>
        <source>AND</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>UND</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes, with --output json for the AWS CLI.</source>
        <translation>Speichern Sie die Antwort noch einmal so, wie sie kommt, bei der AWS CLI mit --output json.</translation>
    </message>
    <message>
        <source>%1 holds text that is neither UTF-8 nor UTF-16.</source>
        <translation>%1 enthält Text, der weder UTF-8 noch UTF-16 ist.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>Speichern Sie die Datei in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is nested more deeply than any Macie job.</source>
        <translation>%1 ist tiefer verschachtelt als jeder Macie-Job.</translation>
    </message>
    <message>
        <source>Check that it is the answer of a Macie call.</source>
        <translation>Prüfen Sie, ob es die Antwort eines Macie-Aufrufs ist.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 ist zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie die Datei in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>%1 names a member twice, so it is not clear which one counts.</source>
        <translation>%1 nennt ein Feld zweimal, daher ist nicht klar, welches zählt.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes.</source>
        <translation>Speichern Sie die Antwort noch einmal so, wie sie kommt.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read as a Macie job.</source>
        <translation>%1 enthält etwas, das nicht als Macie-Job lesbar ist.</translation>
    </message>
    <message>
        <source>Open an answer of DescribeClassificationJob or ListClassificationJobs as it came.</source>
        <translation>Öffnen Sie eine Antwort von DescribeClassificationJob oder ListClassificationJobs so, wie sie kam.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>AWS could not be reached.</source>
        <translation>AWS war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then refresh.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Region, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>The secure connection to AWS could not be trusted.</source>
        <translation>Der sicheren Verbindung zu AWS konnte nicht vertraut werden.</translation>
    </message>
    <message>
        <source>If your network inspects connections, give its certificate in AWS_CA_BUNDLE; otherwise do not go on.</source>
        <translation>Wenn Ihr Netzwerk Verbindungen prüft, geben Sie sein Zertifikat in AWS_CA_BUNDLE an; fahren Sie sonst nicht fort.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and your name and password for it.</source>
        <translation>Prüfen Sie die Adresse des Proxys sowie Ihren Namen und Ihr Kennwort dafür.</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>AWS hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer pointed to another address, which is not followed.</source>
        <translation>Die Antwort verwies auf eine andere Adresse; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in on a web page.</source>
        <translation>Prüfen Sie den Endpunkt und ob das Netzwerk eine Anmeldung auf einer Webseite verlangt.</translation>
    </message>
    <message>
        <source>AWS asked to send fewer requests.</source>
        <translation>AWS hat darum gebeten, weniger Anfragen zu senden.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation>Warten Sie eine Minute, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>AWS had an error of its own.</source>
        <translation>Bei AWS ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Refresh in a while; the AWS Health Dashboard tells of larger failures.</source>
        <translation>Aktualisieren Sie nach einer Weile; größere Ausfälle meldet das AWS Health Dashboard.</translation>
    </message>
    <message>
        <source>Your AWS identity may not do this.</source>
        <translation>Ihre AWS-Identität darf das nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator for read access to Macie.</source>
        <translation>Bitten Sie eine Administratorin oder einen Administrator um Lesezugriff auf Macie.</translation>
    </message>
    <message>
        <source>Your AWS identity lacks the permission %1.</source>
        <translation>Ihrer AWS-Identität fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow %1.</source>
        <translation>Bitten Sie eine Administratorin oder einen Administrator, %1 zu erlauben.</translation>
    </message>
    <message>
        <source>Macie is not enabled in this account and Region.</source>
        <translation>Macie ist in diesem Konto und dieser Region nicht aktiviert.</translation>
    </message>
    <message>
        <source>Choose another Region or account, or have Macie enabled there.</source>
        <translation>Wählen Sie eine andere Region oder ein anderes Konto, oder lassen Sie Macie dort aktivieren.</translation>
    </message>
    <message>
        <source>AWS does not know this job.</source>
        <translation>AWS kennt diesen Job nicht.</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>AWS hat die Anfrage als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Copy the details and report them to the makers of Jobscope.</source>
        <translation>Kopieren Sie die Einzelheiten, und melden Sie sie denen, die Jobscope machen.</translation>
    </message>
    <message>
        <source>The request would exceed a quota of this account.</source>
        <translation>Die Anfrage würde ein Kontingent dieses Kontos überschreiten.</translation>
    </message>
    <message>
        <source>See the account&apos;s Service Quotas for Macie.</source>
        <translation>Siehe die Service Quotas des Kontos für Macie.</translation>
    </message>
    <message>
        <source>The request met a change that was just under way.</source>
        <translation>Die Anfrage traf auf eine Änderung, die gerade im Gange war.</translation>
    </message>
    <message>
        <source>Refresh to see the present state.</source>
        <translation>Aktualisieren Sie, um den gegenwärtigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>AWS needs you to sign in again.</source>
        <translation>AWS verlangt, dass Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in, then refresh.</source>
        <translation>Melden Sie sich an, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>AWS refused the signature: this computer&apos;s clock is wrong.</source>
        <translation>AWS hat die Signatur abgelehnt: Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set the clock, then refresh.</source>
        <translation>Stellen Sie die Uhr, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>The answer is not what Macie promises.</source>
        <translation>Die Antwort ist nicht das, was Macie zusagt.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network; if they are right, copy the details and report them.</source>
        <translation>Prüfen Sie den Endpunkt und das Netzwerk; wenn beide stimmen, kopieren Sie die Einzelheiten, und melden Sie sie.</translation>
    </message>
    <message>
        <source>A file or setting on this computer could not be used.</source>
        <translation>Eine Datei oder Einstellung auf diesem Computer konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>See the details for which one it is.</source>
        <translation>Welche es ist, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob es das gibt und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>no command; --help lists them</source>
        <translation>kein Befehl; --help führt sie auf</translation>
    </message>
    <message>
        <source>no such command: %1; --help lists them</source>
        <translation>diesen Befehl gibt es nicht: %1; --help führt die Befehle auf</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 kennt %2 nicht</translation>
    </message>
    <message>
        <source>no such format: %1; there are text, markdown, html and json</source>
        <translation>dieses Format gibt es nicht: %1; es gibt text, markdown, html und json</translation>
    </message>
    <message>
        <source>no such reading: %1; --help lists them</source>
        <translation>diese Lesart gibt es nicht: %1; --help führt die Lesarten auf</translation>
    </message>
    <message>
        <source>--now cannot be read: %1; write it like 2026-08-27T14:00:00Z</source>
        <translation>--now ist nicht lesbar: %1; schreiben Sie es wie 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>the source is empty</source>
        <translation>die Quelle ist leer</translation>
    </message>
    <message>
        <source>- is used twice; standard input can be read once</source>
        <translation>- ist zweimal angegeben; die Standardeingabe lässt sich nur einmal lesen</translation>
    </message>
    <message>
        <source>- is no job</source>
        <translation>- ist kein Job</translation>
    </message>
    <message>
        <source>%1 takes one source and no job</source>
        <translation>%1 nimmt eine Quelle und keinen Job</translation>
    </message>
    <message>
        <source>%1 takes one job</source>
        <translation>%1 nimmt einen Job</translation>
    </message>
    <message>
        <source>one line for each job</source>
        <translation>eine Zeile für jeden Job</translation>
    </message>
    <message>
        <source>the answer&apos;s JSON, byte for byte</source>
        <translation>das JSON der Antwort, Byte für Byte</translation>
    </message>
    <message>
        <source>what a job reads, when, and what it leaves out</source>
        <translation>was ein Job liest, wann, und was er auslässt</translation>
    </message>
    <message>
        <source>JSON of describe-classification-job; - is standard input</source>
        <translation>JSON von describe-classification-job; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the sample account that comes with the program</source>
        <translation>das Beispielkonto, das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>fetch what the list alone does not say</source>
        <translation>abrufen, was die Liste allein nicht sagt</translation>
    </message>
    <message>
        <source>settle a question that AWS&apos;s documents leave open; may be repeated</source>
        <translation>eine Frage entscheiden, die die AWS-Dokumentation offenlässt; mehrfach möglich</translation>
    </message>
    <message>
        <source>explain as if it were that moment: 2026-08-27T14:00:00Z</source>
        <translation>erklären, als wäre es dieser Zeitpunkt: 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>the language of the words; ids and values stay</source>
        <translation>die Sprache der Wörter; IDs und Werte bleiben</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>dies ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>jobscope-cli says what Amazon Macie classification jobs are set up to read.</source>
        <translation>jobscope-cli sagt, was Klassifizierungsjobs von Amazon Macie laut ihren Einstellungen lesen sollen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>JOB is a job id, an ARN or an exact name.</source>
        <translation>JOB ist eine Job-ID, ein ARN oder ein genauer Name.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Readings (the default first):</source>
        <translation>Lesarten (die Vorgabe zuerst):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 a finding; 2 wrong use or unreadable input; 3 AWS or the network refused; 4 job not found or name not unique.</source>
        <translation>Exit-Codes: 0 erledigt; 1 ein Befund; 2 falsche Verwendung oder nicht lesbare Eingabe; 3 von AWS oder vom Netzwerk abgelehnt; 4 Job nicht gefunden oder Name nicht eindeutig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n mehr</numerusform>
            <numerusform>%1 und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1 is there more than once, with different answers: %2</source>
        <translation>der Job %1 ist mehr als einmal vorhanden, mit verschiedenen Antworten: %2</translation>
    </message>
    <message>
        <source>no job %1: the source holds none</source>
        <translation>kein Job %1: Die Quelle enthält keine Jobs</translation>
    </message>
    <message>
        <source>no job %1; names that hold it: %2</source>
        <translation>kein Job %1; Namen, die das enthalten: %2</translation>
    </message>
    <message>
        <source>no job %1; the source holds: %2</source>
        <translation>kein Job %1; die Quelle enthält: %2</translation>
    </message>
    <message>
        <source>the name %1 is not unique; jobs with it: %2</source>
        <translation>der Name %1 ist nicht eindeutig; Jobs mit diesem Namen: %2</translation>
    </message>
    <message>
        <source>the source holds no job</source>
        <translation>die Quelle enthält keinen Job</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a job, as the source holds %n: %2</source>
        <translation>
            <numerusform>%1 braucht einen Job, da die Quelle %n Job enthält: %2</numerusform>
            <numerusform>%1 braucht einen Job, da die Quelle %n Jobs enthält: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGION</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>EXPIRES IN</source>
        <translation>LÄUFT AB IN</translation>
    </message>
    <message>
        <source>JOB ID</source>
        <translation>JOB-ID</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the report would replace its source %1</source>
        <translation>der Bericht würde seine Quelle %1 ersetzen</translation>
    </message>
    <message>
        <source>Job without a name</source>
        <translation>Job ohne Namen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>What an object must pass</source>
        <translation>Was ein Objekt durchlaufen muss</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>Bisherige Läufe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Where AWS&apos;s documents leave two meanings</source>
        <translation>Wo die AWS-Dokumentation zwei Bedeutungen offenlässt</translation>
    </message>
    <message>
        <source>%1=%2</source>
        <extracomment>a reading with the choice that holds: exclude-join=all</extracomment>
        <translation>%1=%2</translation>
    </message>
    <message>
        <source>Every member of the definition</source>
        <translation>Jedes Feld der Definition</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the sample account that comes with the program; made up</source>
        <translation>das Beispielkonto, das mit dem Programm kommt; erfunden</translation>
    </message>
    <message>
        <source>AWS, connection %1</source>
        <translation>AWS, Verbindung %1</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>head of a column: the connection or the file that a job comes from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Stelle darin</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region asked</source>
        <translation>Angefragte Region</translation>
    </message>
    <message>
        <source>Account asked</source>
        <translation>Angefragtes Konto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of these bytes</source>
        <translation>SHA-256 dieser Bytes</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher dies kommt</translation>
    </message>
    <message>
        <source>Appendix: the JSON</source>
        <translation>Anhang: das JSON</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1, which only reads and never changes a job</source>
        <extracomment>program with version</extracomment>
        <translation>%1, das nur liest und nie einen Job ändert</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1, with the whole definition</source>
        <translation>%1, mit der ganzen Definition</translation>
    </message>
    <message>
        <source>%1; of %2 only the list entry is loaded, so this report is not complete</source>
        <translation>%1; von %2 ist nur der Listeneintrag geladen, daher ist dieser Bericht nicht vollständig</translation>
    </message>
    <message>
        <source>%1, generated %2</source>
        <translation>%1, erzeugt %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a page</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <extracomment>at the head of a page, with the id of a job</extracomment>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Jobs in this report</source>
        <translation>Jobs in diesem Bericht</translation>
    </message>
    <message>
        <source>Macie classification job</source>
        <translation>Macie-Klassifizierungsjob</translation>
    </message>
    <message>
        <source>Macie classification jobs</source>
        <translation>Macie-Klassifizierungsjobs</translation>
    </message>
    <message>
        <source>%1 (%2 local time)</source>
        <extracomment>a time in UTC and the same time at the place of the reader</extracomment>
        <translation>%1 (%2 Ortszeit)</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <extracomment>a command and an option that it cannot do without</extracomment>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>a bucket without a name</source>
        <translation>ein Bucket ohne Namen</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <extracomment>a bucket and its owner</extracomment>
        <translation>%1 von Konto %2</translation>
    </message>
    <message>
        <source>Selected by %1 of %2 jobs, perhaps by %3 more.</source>
        <translation>Von %1 von %2 Jobs ausgewählt, vielleicht von %3 weiteren.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>Zeile %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>for each object of FILE: is it in scope, and what decides (JSON lines)</source>
        <translation>für jedes Objekt aus FILE: ist es im Umfang, und was entscheidet (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>which jobs select the buckets of FILE, might, do not, and why</source>
        <translation>welche Jobs die Buckets aus FILE auswählen, vielleicht oder nicht, und warum</translation>
    </message>
    <message>
        <source>objects as JSON lines; - is standard input</source>
        <translation>Objekte als JSON-Zeilen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>buckets as JSON lines or plain names; - is standard input</source>
        <translation>Buckets als JSON-Zeilen oder bloße Namen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>a file and why it cannot be read</extracomment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Macie does not read objects of storage class %1.</source>
        <translation>Objekte der Speicherklasse %1 liest Macie nicht.</translation>
    </message>
    <message>
        <source>Macie does not read images, audio or video (%1).</source>
        <translation>Bilder, Ton und Video liest Macie nicht (%1).</translation>
    </message>
    <message>
        <source>The bucket meets this exclude condition: %1.</source>
        <translation>Der Bucket erfüllt diese Ausschlussbedingung: %1.</translation>
    </message>
    <message>
        <source>It meets this exclude condition: %1.</source>
        <translation>Es erfüllt diese Ausschlussbedingung: %1.</translation>
    </message>
    <message>
        <source>The bucket meets all exclude conditions: %1.</source>
        <translation>Der Bucket erfüllt alle Ausschlussbedingungen: %1.</translation>
    </message>
    <message>
        <source>It meets all exclude conditions: %1.</source>
        <translation>Es erfüllt alle Ausschlussbedingungen: %1.</translation>
    </message>
    <message>
        <source>The bucket is not on the job&apos;s fixed list.</source>
        <translation>Der Bucket steht nicht auf der festen Liste des Jobs.</translation>
    </message>
    <message>
        <source>The bucket does not meet this include condition: %1.</source>
        <translation>Der Bucket erfüllt diese Einschlussbedingung nicht: %1.</translation>
    </message>
    <message>
        <source>its bucket is on the job&apos;s fixed list</source>
        <translation>sein Bucket steht auf der festen Liste des Jobs</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>It passes all gates that decide about a single object.</source>
        <translation>Es passiert alle Stufen, die über ein einzelnes Objekt entscheiden.</translation>
    </message>
    <message>
        <source>It does not meet this include condition: %1.</source>
        <translation>Es erfüllt diese Einschlussbedingung nicht: %1.</translation>
    </message>
    <message>
        <source>this holds: %1</source>
        <extracomment>what must be so: &quot;In scope if this holds: its size is at most 5 MiB&quot;</extracomment>
        <translation>dies gilt: %1</translation>
    </message>
    <message>
        <source>all of this holds: %1</source>
        <translation>all dies gilt: %1</translation>
    </message>
    <message>
        <source>this does not hold: %1</source>
        <translation>dies nicht gilt: %1</translation>
    </message>
    <message>
        <source>none of this holds: %1</source>
        <translation>nichts davon gilt: %1</translation>
    </message>
    <message>
        <source>at least one of these does not hold: %1</source>
        <translation>mindestens eines davon nicht gilt: %1</translation>
    </message>
    <message>
        <source>In scope if %1.</source>
        <translation>Im Umfang, wenn %1.</translation>
    </message>
    <message>
        <source>its format is one that Macie reads</source>
        <translation>sein Format ist eines, das Macie liest</translation>
    </message>
    <message>
        <source>Left out if this holds: %1.</source>
        <translation>Ausgelassen, wenn dies gilt: %1.</translation>
    </message>
    <message>
        <source>No longer in scope if this does not hold: %1.</source>
        <translation>Nicht mehr im Umfang, wenn dies nicht gilt: %1.</translation>
    </message>
    <message>
        <source>Left out under both readings if this holds: %1.</source>
        <translation>Unter beiden Lesarten ausgelassen, wenn dies gilt: %1.</translation>
    </message>
    <message>
        <source>Left out under no reading if this does not hold: %1.</source>
        <translation>Unter keiner Lesart ausgelassen, wenn dies nicht gilt: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what the checks found in so many jobs: &quot;3 jobs: 1 error, 2 warnings, 0 notes&quot;
----------
a reading and the verdict under it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the bucket&apos;s name</source>
        <translation>der Name des Buckets</translation>
    </message>
    <message>
        <source>the bucket&apos;s owner account</source>
        <translation>das Besitzerkonto des Buckets</translation>
    </message>
    <message>
        <source>the bucket&apos;s effective permission</source>
        <translation>die effektive Berechtigung des Buckets</translation>
    </message>
    <message>
        <source>the bucket&apos;s shared access</source>
        <translation>der gemeinsame Zugriff des Buckets</translation>
    </message>
    <message>
        <source>the bucket&apos;s tags</source>
        <translation>die Tags des Buckets</translation>
    </message>
    <message>
        <source>the object&apos;s key</source>
        <translation>der Schlüssel des Objekts</translation>
    </message>
    <message>
        <source>the object&apos;s size</source>
        <translation>die Größe des Objekts</translation>
    </message>
    <message>
        <source>when the object was last changed</source>
        <translation>wann das Objekt zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>the object&apos;s tags</source>
        <translation>die Tags des Objekts</translation>
    </message>
    <message>
        <source>the job&apos;s definition, as only its list entry is loaded</source>
        <translation>die Definition des Jobs, denn nur sein Listeneintrag ist geladen</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>As read here</source>
        <translation>Wie hier gelesen</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone</source>
        <translation>Wenn jede Ausschlussbedingung für sich auslässt</translation>
    </message>
    <message>
        <source>If &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>Wenn „ungleich“ nimmt, was von mindestens einem von mehreren Werten abweicht</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone and &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>Wenn jede Ausschlussbedingung für sich auslässt und „ungleich“ nimmt, was von mindestens einem von mehreren Werten abweicht</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what went wrong, what to do, details</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>no job %1 in the account and the Regions that were asked</source>
        <translation>kein Job %1 in dem Konto und den Regionen, die gefragt wurden</translation>
    </message>
    <message>
        <source>--sample and the options for AWS exclude each other; take one source</source>
        <translation>--sample und die Optionen für AWS schließen einander aus; eine Quelle genügt</translation>
    </message>
    <message>
        <source>%1 needs a source: a file, a folder, - for standard input, --sample, or --aws</source>
        <translation>%1 braucht eine Quelle: eine Datei, einen Ordner, - für die Standardeingabe, --sample oder --aws</translation>
    </message>
    <message>
        <source>AWS, with another address for Macie</source>
        <translation>AWS, mit einer anderen Adresse für Macie</translation>
    </message>
    <message>
        <source>AWS, as environment and default profile say</source>
        <translation>AWS, wie Umgebung und Standardprofil es sagen</translation>
    </message>
    <message>
        <source>Code of the MFA device %1:</source>
        <translation>Code des MFA-Geräts %1:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The profile %1 (%2, line %3) gets its keys from a program that it wants to run:</source>
        <translation>Das Profil %1 (%2, Zeile %3) erhält seine Schlüssel von einem Programm, das dafür laufen soll:</translation>
    </message>
    <message>
        <source>Type %1 to run it:</source>
        <translation>Mit %1 wird es ausgeführt:</translation>
    </message>
    <message>
        <source>Your name for the proxy %1:</source>
        <translation>Benutzername für den Proxy %1:</translation>
    </message>
    <message>
        <source>Your password for it:</source>
        <translation>Passwort dafür:</translation>
    </message>
    <message>
        <source>The job is set up to read this object. Macie still skips objects that it cannot open (encryption, access, size limits, unknown formats); the job&apos;s answer does not show that.</source>
        <translation>Der Job ist so eingestellt, dass er dieses Objekt liest. Macie überspringt trotzdem Objekte, die es nicht öffnen kann (Verschlüsselung, Zugriff, Größengrenzen, unbekannte Formate); die Antwort zum Job zeigt das nicht.</translation>
    </message>
    <message>
        <source>no such format of diff: %1; there are text, markdown and json</source>
        <translation>diff kennt das Format %1 nicht; es gibt text, markdown und json</translation>
    </message>
    <message>
        <source>%1 takes two jobs</source>
        <translation>%1 braucht zwei Jobs</translation>
    </message>
    <message>
        <source>what two jobs are set up to do differently</source>
        <translation>was zwei Jobs verschieden tun sollen</translation>
    </message>
    <message>
        <source>text (the default), markdown, html (not of diff) or json</source>
        <translation>text (die Vorgabe), markdown, html (nicht bei diff) oder json</translation>
    </message>
    <message>
        <source>Which buckets</source>
        <translation>Welche Buckets</translation>
    </message>
    <message>
        <source>The job&apos;s account</source>
        <translation>Das Konto des Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of account %1: %2</source>
        <translation>
            <numerusform>%n Bucket von Konto %1: %2</numerusform>
            <numerusform>%n Buckets von Konto %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed list</source>
        <translation>Feste Liste</translation>
    </message>
    <message>
        <source>Conditions of which some cannot be read</source>
        <translation>Bedingungen, von denen manche nicht lesbar sind</translation>
    </message>
    <message>
        <source>Include condition</source>
        <translation>Einschlussbedingung</translation>
    </message>
    <message>
        <source>Exclude condition</source>
        <translation>Ausschlussbedingung</translation>
    </message>
    <message>
        <source>By its conditions the second takes nothing that the first does not.</source>
        <translation>Nach seinen Bedingungen nimmt der zweite nichts, was der erste nicht nimmt.</translation>
    </message>
    <message>
        <source>By its conditions the first takes nothing that the second does not.</source>
        <translation>Nach seinen Bedingungen nimmt der erste nichts, was der zweite nicht nimmt.</translation>
    </message>
    <message>
        <source>The second takes what the first does not: %1.</source>
        <translation>Der zweite nimmt, was der erste nicht nimmt: %1.</translation>
    </message>
    <message>
        <source>The first takes what the second does not: %1.</source>
        <translation>Der erste nimmt, was der zweite nicht nimmt: %1.</translation>
    </message>
    <message>
        <source>objects of buckets that only it chooses</source>
        <translation>Objekte aus Buckets, die nur er auswählt</translation>
    </message>
    <message>
        <source>objects of the buckets %1</source>
        <translation>Objekte der Buckets %1</translation>
    </message>
    <message>
        <source>what cannot be told, as some conditions cannot be read</source>
        <translation>was sich nicht sagen lässt, weil manche Bedingungen nicht lesbar sind</translation>
    </message>
    <message>
        <source>objects of buckets for which this holds: %1</source>
        <translation>Objekte aus Buckets, für die gilt: %1</translation>
    </message>
    <message>
        <source>objects for which this holds: %1</source>
        <translation>Objekte, für die gilt: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this does not hold: %1</source>
        <translation>Objekte aus Buckets, für die nicht gilt: %1</translation>
    </message>
    <message>
        <source>objects for which this does not hold: %1</source>
        <translation>Objekte, für die nicht gilt: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out: %1</source>
        <translation>Objekte aus Buckets, die der andere auslässt: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out: %1</source>
        <translation>Objekte, die der andere auslässt: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as at least one of this holds: %1</source>
        <translation>Objekte aus Buckets, die der andere auslässt, weil mindestens eines davon gilt: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as all of this holds: %1</source>
        <translation>Objekte aus Buckets, die der andere auslässt, weil all dies gilt: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as at least one of this holds: %1</source>
        <translation>Objekte, die der andere auslässt, weil mindestens eines davon gilt: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as all of this holds: %1</source>
        <translation>Objekte, die der andere auslässt, weil all dies gilt: %1</translation>
    </message>
    <message>
        <source>Data identifiers</source>
        <translation>Datenkennungen</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>The two mean the same: buckets, objects, schedule, sampling and what they look for.</source>
        <translation>Beide bedeuten dasselbe: Buckets, Objekte, Zeitplan, Stichprobe und wonach sie suchen.</translation>
    </message>
    <message>
        <source>FIRST %1</source>
        <translation>ERSTER %1</translation>
    </message>
    <message>
        <source>SECOND %1</source>
        <translation>ZWEITER %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>a difference of two jobs: &quot;Include condition, only in the second:&quot;</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 verglichen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>An entry of the bucket list has no account or no list of buckets.</source>
        <translation>Ein Eintrag der Bucket-Liste hat kein Konto oder keine Liste von Buckets.</translation>
    </message>
    <message>
        <source>An account id does not have 12 digits: %1.</source>
        <translation>Eine Konto-ID hat keine 12 Ziffern: %1.</translation>
    </message>
    <message>
        <source>A bucket is listed more than once: %1.</source>
        <translation>Ein Bucket ist mehr als einmal aufgeführt: %1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has a form that no name has: %1.</source>
        <translation>Der Name eines Buckets hat eine Form, die kein Name hat: %1.</translation>
    </message>
    <message>
        <source>A value looks like a pattern: %1.</source>
        <translation>Ein Wert sieht aus wie ein Muster: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets are listed, more than the 1,000 that a job can have.</source>
        <translation>
            <numerusform>%n Bucket ist aufgeführt, mehr als die 1.000, die ein Job haben kann.</numerusform>
            <numerusform>%n Buckets sind aufgeführt, mehr als die 1.000, die ein Job haben kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of buckets is empty.</source>
        <translation>Die Liste der Buckets ist leer.</translation>
    </message>
    <message>
        <source>A block of conditions cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>Ein Block von Bedingungen ist nicht lesbar: Ein Teil davon ist unbekannt oder nicht vom erwarteten Typ.</translation>
    </message>
    <message>
        <source>The job has both a list of buckets and bucket criteria.</source>
        <translation>Der Job hat sowohl eine Liste von Buckets als auch Bucket-Kriterien.</translation>
    </message>
    <message>
        <source>The job has neither a list of buckets nor bucket criteria.</source>
        <translation>Der Job hat weder eine Liste von Buckets noch Bucket-Kriterien.</translation>
    </message>
    <message>
        <source>There are only exclude conditions for buckets, so every other bucket of the Region is read, new ones too.</source>
        <translation>Für Buckets gibt es nur Ausschlussbedingungen, also wird jeder andere Bucket der Region gelesen, auch neue.</translation>
    </message>
    <message>
        <source>Macie skips the months that lack the day and does not fall back to their last day (Macie API reference, MonthlySchedule).</source>
        <translation>Macie überspringt Monate ohne diesen Tag und weicht nicht auf deren letzten Tag aus (Macie-API-Referenz, MonthlySchedule).</translation>
    </message>
    <message>
        <source>Copy the job with a day from 1 to 28 if every month is to be read.</source>
        <translation>Den Job mit einem Tag von 1 bis 28 kopieren, wenn jeder Monat gelesen werden soll.</translation>
    </message>
    <message>
        <source>Extensions are compared whole, and AWS&apos;s own examples have no dot (Macie User Guide, scope options of jobs).</source>
        <translation>Erweiterungen werden als Ganzes verglichen, und AWS&apos; eigene Beispiele haben keinen Punkt (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the extension without its dot.</source>
        <translation>Den Job mit der Erweiterung ohne Punkt kopieren.</translation>
    </message>
    <message>
        <source>Macie knows neither wildcards nor regular expressions: each character stands for itself (Macie User Guide, scope options of jobs).</source>
        <translation>Macie kennt weder Platzhalter noch reguläre Ausdrücke: Jedes Zeichen steht für sich (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the values written out, or with a prefix up to the first wildcard.</source>
        <translation>Den Job mit ausgeschriebenen Werten kopieren oder mit einem Präfix bis zum ersten Platzhalter.</translation>
    </message>
    <message>
        <source>Letter case counts, so that pdf and PDF are two extensions (Macie User Guide, scope options of jobs).</source>
        <translation>Groß- und Kleinschreibung zählt, pdf und PDF sind also zwei Erweiterungen (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>See whether there are files with the other spelling; a copy of the job can name both.</source>
        <translation>Nachsehen, ob es Dateien mit der anderen Schreibweise gibt; eine Kopie des Jobs kann beide nennen.</translation>
    </message>
    <message>
        <source>Macie reads the formats of its list and other text, but no pictures, sound, films or programs (Macie User Guide, supported formats).</source>
        <translation>Macie liest die Formate seiner Liste und anderen Text, aber keine Bilder, Töne, Filme oder Programme (Macie User Guide, unterstützte Formate).</translation>
    </message>
    <message>
        <source>Do not count on results for such files; a copy of the job can do without them.</source>
        <translation>Nicht mit Ergebnissen für solche Dateien rechnen; eine Kopie des Jobs kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>Include conditions are joined by &quot;and&quot;, so the same object has to meet them all (Macie API reference, JobScopingBlock).</source>
        <translation>Einschlussbedingungen sind durch &quot;und&quot; verknüpft, dasselbe Objekt muss also alle erfüllen (Macie-API-Referenz, JobScopingBlock).</translation>
    </message>
    <message>
        <source>Copy the job with bounds that leave sizes between them.</source>
        <translation>Den Job mit Grenzen kopieren, zwischen denen Größen liegen.</translation>
    </message>
    <message>
        <source>Copy the job with dates that leave time between them.</source>
        <translation>Den Job mit Daten kopieren, zwischen denen Zeit liegt.</translation>
    </message>
    <message>
        <source>Copy the job with all prefixes in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>Den Job mit allen Präfixen in einer Bedingung kopieren, wo sie durch &quot;oder&quot; verknüpft sind.</translation>
    </message>
    <message>
        <source>Copy the job with all extensions in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>Den Job mit allen Erweiterungen in einer Bedingung kopieren, wo sie durch &quot;oder&quot; verknüpft sind.</translation>
    </message>
    <message>
        <source>Excludes win over includes (Macie API reference, Scoping and S3BucketCriteriaForJob).</source>
        <translation>Ausschlüsse gehen Einschlüssen vor (Macie-API-Referenz, Scoping und S3BucketCriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with exclude conditions that leave something.</source>
        <translation>Den Job mit Ausschlussbedingungen kopieren, die etwas übrig lassen.</translation>
    </message>
    <message>
        <source>AWS&apos;s API text joins them by &quot;and&quot;, its console reads as if each one excluded alone (Macie API reference, JobScopingBlock; Macie User Guide, creating a job).</source>
        <translation>AWS&apos; API-Text verknüpft sie durch &quot;und&quot;, die Konsole liest sich, als schlösse jede für sich aus (Macie-API-Referenz, JobScopingBlock; Macie User Guide, Jobs erstellen).</translation>
    </message>
    <message>
        <source>Try an object that meets only one of them, or copy the job with a single exclude condition.</source>
        <translation>Ein Objekt ausprobieren, das nur eine davon erfüllt, oder den Job mit einer einzigen Ausschlussbedingung kopieren.</translation>
    </message>
    <message>
        <source>The API joins values by &quot;or&quot;, and only for findings filters does AWS say that not equals means none of them (Macie API reference, SimpleScopeTerm; Macie User Guide, filtering findings).</source>
        <translation>Die API verknüpft Werte durch &quot;oder&quot;, und nur für Ergebnisfilter sagt AWS, dass ungleich keinen davon meint (Macie-API-Referenz, SimpleScopeTerm; Macie User Guide, Ergebnisse filtern).</translation>
    </message>
    <message>
        <source>Try something that has one of the values, or copy the job with the opposite condition in the other block.</source>
        <translation>Etwas ausprobieren, das einen der Werte hat, oder den Job mit der umgekehrten Bedingung im anderen Block kopieren.</translation>
    </message>
    <message>
        <source>Leaving out what is not equal is a double negative: it acts as a list of what may stay (Macie API reference, JobScopingBlock).</source>
        <translation>Auszulassen, was ungleich ist, ist eine doppelte Verneinung: Sie wirkt als Liste dessen, was bleiben darf (Macie-API-Referenz, JobScopingBlock).</translation>
    </message>
    <message>
        <source>Copy the job with an include condition that says equals, if that is what is meant.</source>
        <translation>Den Job mit einer Einschlussbedingung auf Gleichheit kopieren, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Each property allows some comparators only, which AWS has checked strictly since June 2021 (Macie API reference, SimpleScopeTerm and SimpleCriterionForJob).</source>
        <translation>Jede Eigenschaft erlaubt nur manche Vergleiche, was AWS seit Juni 2021 streng prüft (Macie-API-Referenz, SimpleScopeTerm und SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a comparator that is allowed; what this one does is not documented.</source>
        <translation>Den Job mit einem erlaubten Vergleich kopieren; was dieser bewirkt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A size or a date is compared with exactly one value (Macie API reference, SimpleScopeTerm).</source>
        <translation>Eine Größe oder ein Datum wird mit genau einem Wert verglichen (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with one condition for each bound.</source>
        <translation>Den Job mit einer Bedingung für jede Grenze kopieren.</translation>
    </message>
    <message>
        <source>Sizes are whole numbers of bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>Größen sind ganze Zahlen von Bytes (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes, without unit, sign or separators.</source>
        <translation>Den Job mit der Zahl der Bytes kopieren, ohne Einheit, Vorzeichen und Trennzeichen.</translation>
    </message>
    <message>
        <source>The unit of sizes is bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>Die Einheit von Größen ist Byte (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes if a larger unit was meant.</source>
        <translation>Den Job mit der Zahl der Bytes kopieren, wenn eine größere Einheit gemeint war.</translation>
    </message>
    <message>
        <source>A date is compared as one instant, not as a whole day (Macie API reference, SimpleScopeTerm).</source>
        <translation>Ein Datum wird als ein Zeitpunkt verglichen, nicht als ganzer Tag (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with two bounds, from that day to the next.</source>
        <translation>Den Job mit zwei Grenzen kopieren, von diesem Tag bis zum nächsten.</translation>
    </message>
    <message>
        <source>AWS expects a date in UTC, written with its zone, and compares it with a change that lies in the past (Macie API reference, SimpleScopeTerm).</source>
        <translation>AWS erwartet ein Datum in UTC, geschrieben mit seiner Zone, und vergleicht es mit einer Änderung in der Vergangenheit (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>See whether the date is right; a copy of the job can write it like 2024-05-01T00:00:00Z.</source>
        <translation>Nachsehen, ob das Datum stimmt; eine Kopie des Jobs kann es schreiben wie 2024-05-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since, and these are never that old (Macie User Guide, scope options of jobs).</source>
        <translation>Nach seinem ersten Lauf liest ein wiederkehrender Job nur Objekte, die seither erstellt oder geändert wurden, und die sind nie so alt (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy it as a one-time job, or without that date.</source>
        <translation>Ihn als einmaligen Job kopieren oder ohne dieses Datum.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since the run before (Macie User Guide, scope options of jobs).</source>
        <translation>Nach seinem ersten Lauf liest ein wiederkehrender Job nur Objekte, die seit dem vorigen Lauf erstellt oder geändert wurden (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Nothing needs to be done; do not take the date for a limit of later runs.</source>
        <translation>Nichts ist zu tun; das Datum nicht für eine Grenze späterer Läufe halten.</translation>
    </message>
    <message>
        <source>These are fixed texts in capital letters that are compared exactly (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Das sind feste Texte in Großbuchstaben, die genau verglichen werden (Macie-API-Referenz, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with PUBLIC, NOT_PUBLIC or UNKNOWN, for the shared access with EXTERNAL, INTERNAL, NOT_SHARED or UNKNOWN.</source>
        <translation>Den Job mit PUBLIC, NOT_PUBLIC oder UNKNOWN kopieren, beim gemeinsamen Zugriff mit EXTERNAL, INTERNAL, NOT_SHARED oder UNKNOWN.</translation>
    </message>
    <message>
        <source>Macie says UNKNOWN of a bucket that it could not evaluate, whatever the bucket allows (Macie User Guide, scope options of jobs).</source>
        <translation>Macie sagt UNKNOWN von einem Bucket, den es nicht auswerten konnte, was auch immer der Bucket erlaubt (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy the job with UNKNOWN as another value if such buckets are to be read too.</source>
        <translation>Den Job mit UNKNOWN als weiterem Wert kopieren, wenn auch solche Buckets gelesen werden sollen.</translation>
    </message>
    <message>
        <source>Names are compared whole, so an ARN, an address or a path meets no bucket (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Namen werden als Ganzes verglichen, ein ARN, eine Adresse oder ein Pfad trifft also keinen Bucket (Macie-API-Referenz, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with the bare name of the bucket.</source>
        <translation>Den Job mit dem bloßen Namen des Buckets kopieren.</translation>
    </message>
    <message>
        <source>Account ids are compared whole, as text; programs that take them for numbers lose zeros in front (Macie API reference, SimpleCriterionForJob).</source>
        <translation>Konto-IDs werden als Ganzes verglichen, als Text; Programme, die sie für Zahlen halten, verlieren Nullen am Anfang (Macie-API-Referenz, SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with all 12 digits.</source>
        <translation>Den Job mit allen 12 Ziffern kopieren.</translation>
    </message>
    <message>
        <source>A job takes one form or the other (Macie API reference, S3JobDefinition).</source>
        <translation>Ein Job nimmt die eine oder die andere Form (Macie-API-Referenz, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with one of them; which buckets this one reads is not documented.</source>
        <translation>Den Job mit einer davon kopieren; welche Buckets dieser liest, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Without one of the two forms nothing is defined that could be read (Macie API reference, S3JobDefinition).</source>
        <translation>Ohne eine der beiden Formen ist nichts festgelegt, was gelesen werden könnte (Macie-API-Referenz, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with a list of buckets or with criteria.</source>
        <translation>Den Job mit einer Liste von Buckets oder mit Kriterien kopieren.</translation>
    </message>
    <message>
        <source>Criteria are looked at afresh at the start of each run, and without include conditions every bucket is taken (Macie User Guide, scope options of jobs).</source>
        <translation>Kriterien werden zu Beginn jedes Laufs neu geprüft, und ohne Einschlussbedingungen wird jeder Bucket einbezogen (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>See whether that is meant: what it reads and costs grows with the account.</source>
        <translation>Nachsehen, ob das gemeint ist: Was er liest und kostet, wächst mit dem Konto.</translation>
    </message>
    <message>
        <source>A condition is about either a property or tags (Macie API reference, JobScopeTerm and CriteriaForJob).</source>
        <translation>Eine Bedingung betrifft entweder eine Eigenschaft oder Tags (Macie-API-Referenz, JobScopeTerm und CriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a condition for each of them.</source>
        <translation>Den Job mit je einer Bedingung dafür kopieren.</translation>
    </message>
    <message>
        <source>The only key of a tag condition is TAG and its only target S3_OBJECT; before June 2021 the tag&apos;s key stood there (Macie API reference, TagScopeTerm).</source>
        <translation>Der einzige Schlüssel einer Tag-Bedingung ist TAG, ihr einziges Ziel S3_OBJECT; vor Juni 2021 stand dort der Schlüssel des Tags (Macie-API-Referenz, TagScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the tag&apos;s key in tagValues.</source>
        <translation>Den Job mit dem Schlüssel des Tags in tagValues kopieren.</translation>
    </message>
    <message>
        <source>Of objects Macie compares the key of a tag, alone or with its value, but never the value alone (Macie API reference, TagValuePair).</source>
        <translation>Bei Objekten vergleicht Macie den Schlüssel eines Tags, allein oder mit Wert, aber nie den Wert allein (Macie-API-Referenz, TagValuePair).</translation>
    </message>
    <message>
        <source>Copy the job with the key of the tag.</source>
        <translation>Den Job mit dem Schlüssel des Tags kopieren.</translation>
    </message>
    <message>
        <source>An empty value stands for every value of the key (Macie API reference, TagValuePair).</source>
        <translation>Ein leerer Wert steht für jeden Wert des Schlüssels (Macie-API-Referenz, TagValuePair).</translation>
    </message>
    <message>
        <source>Nothing needs to be done if every value is meant; tags with an empty value cannot be told apart.</source>
        <translation>Nichts ist zu tun, wenn jeder Wert gemeint ist; Tags mit leerem Wert lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Tags are compared exactly: blanks and letter case count (Macie User Guide, scope options of jobs).</source>
        <translation>Tags werden genau verglichen: Leerzeichen sowie Groß- und Kleinschreibung zählen (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>See how the tags are written in S3, and copy the job if need be.</source>
        <translation>Nachsehen, wie die Tags in S3 geschrieben sind, und den Job wenn nötig kopieren.</translation>
    </message>
    <message>
        <source>A prefix is compared from the first character of the key, which has no slash in front and no name of the bucket in it (Macie User Guide, scope options of jobs).</source>
        <translation>Ein Präfix wird ab dem ersten Zeichen des Schlüssels verglichen, der vorn weder einen Schrägstrich noch den Namen des Buckets hat (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy the job with the path as it is within the bucket, unless a folder is named like that.</source>
        <translation>Den Job mit dem Pfad innerhalb des Buckets kopieren, außer wenn ein Ordner so heißt.</translation>
    </message>
    <message>
        <source>A prefix is no folder: logs also meets logs-old/a.csv (Macie User Guide, scope options of jobs).</source>
        <translation>Ein Präfix ist kein Ordner: logs trifft auch logs-old/a.csv (Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Copy the job with a slash at the end if only that folder is meant.</source>
        <translation>Den Job mit einem Schrägstrich am Ende kopieren, wenn nur dieser Ordner gemeint ist.</translation>
    </message>
    <message>
        <source>Values are joined by &quot;or&quot;, so the shorter prefix covers the longer one (Macie API reference, SimpleScopeTerm).</source>
        <translation>Werte sind durch &quot;oder&quot; verknüpft, das kürzere Präfix deckt also das längere ab (Macie-API-Referenz, SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>It can be left out; see whether the shorter one was meant.</source>
        <translation>Es kann wegfallen; nachsehen, ob das kürzere gemeint war.</translation>
    </message>
    <message>
        <source>With NONE only custom data identifiers are used (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>Mit NONE werden nur benutzerdefinierte Datenkennungen verwendet (Macie-API-Referenz, managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with data identifiers.</source>
        <translation>Den Job mit Datenkennungen kopieren.</translation>
    </message>
    <message>
        <source>A list of identifiers goes with INCLUDE and EXCLUDE, and with these only (Macie API reference, managedDataIdentifierIds).</source>
        <translation>Eine Liste von Datenkennungen gehört zu INCLUDE und EXCLUDE, und nur zu diesen (Macie-API-Referenz, managedDataIdentifierIds).</translation>
    </message>
    <message>
        <source>Copy the job with the choice and the list that are meant.</source>
        <translation>Den Job mit der Auswahl und der Liste kopieren, die gemeint sind.</translation>
    </message>
    <message>
        <source>AWS&apos;s documents changed the default from all to the recommended ones on 2023-09-18 and do not say what happened to older jobs (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>AWS&apos; Dokumente änderten die Vorgabe am 2023-09-18 von allen auf die empfohlenen und sagen nicht, was mit älteren Jobs geschah (Macie-API-Referenz, managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with a choice of its own to be certain.</source>
        <translation>Den Job mit einer eigenen Auswahl kopieren, um sicher zu sein.</translation>
    </message>
    <message>
        <source>It is a percentage from 1 to 100 (Macie API reference, samplingPercentage).</source>
        <translation>Es ist ein Prozentsatz von 1 bis 100 (Macie-API-Referenz, samplingPercentage).</translation>
    </message>
    <message>
        <source>Copy the job with a percentage from 1 to 100.</source>
        <translation>Den Job mit einem Prozentsatz von 1 bis 100 kopieren.</translation>
    </message>
    <message>
        <source>Later runs read only what has changed, so what was not picked is not caught up on (Macie User Guide, scope options of jobs, and our inference).</source>
        <translation>Spätere Läufe lesen nur, was sich geändert hat; was nicht gewählt wurde, wird nicht nachgeholt (Macie User Guide, Umfang von Jobs, und unsere Folgerung).</translation>
    </message>
    <message>
        <source>Copy the job with 100 % if every object is to be read some time.</source>
        <translation>Den Job mit 100 % kopieren, wenn jedes Objekt einmal gelesen werden soll.</translation>
    </message>
    <message>
        <source>With initialRun false the first run takes only what was created or changed after the job&apos;s creation (Macie API reference, initialRun).</source>
        <translation>Mit initialRun false nimmt der erste Lauf nur, was nach der Erstellung des Jobs erstellt oder geändert wurde (Macie-API-Referenz, initialRun).</translation>
    </message>
    <message>
        <source>Run a one-time job for the objects that were there before.</source>
        <translation>Für die Objekte, die vorher da waren, einen einmaligen Job laufen lassen.</translation>
    </message>
    <message>
        <source>A schedule and an initial run belong to recurring jobs, and to these a schedule (Macie API reference, CreateClassificationJob).</source>
        <translation>Zeitplan und erster Lauf gehören zu wiederkehrenden Jobs, und zu diesen ein Zeitplan (Macie-API-Referenz, CreateClassificationJob).</translation>
    </message>
    <message>
        <source>Copy the job with the type and the schedule that are meant.</source>
        <translation>Den Job mit Typ und Zeitplan kopieren, wie sie gemeint sind.</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, Macie cancels a one-time job for good, of a recurring job the interrupted run (Macie User Guide, changing the status of a job).</source>
        <translation>30 Tage nachdem er von Hand mitten in einem Lauf pausiert wurde, bricht Macie einen einmaligen Job endgültig ab, bei einem wiederkehrenden den unterbrochenen Lauf (Macie User Guide, Status von Jobs ändern).</translation>
    </message>
    <message>
        <source>Resume it in time, or let it end; refresh if the date has passed.</source>
        <translation>Ihn rechtzeitig fortsetzen oder enden lassen; aktualisieren, wenn das Datum vorbei ist.</translation>
    </message>
    <message>
        <source>A pause expires only if it began in the middle of a run; a recurring job that was paused between its runs stays so (Macie User Guide, changing the status of a job).</source>
        <translation>Eine Pause läuft nur ab, wenn sie mitten in einem Lauf begann; ein wiederkehrender Job, der zwischen zwei Läufen pausiert wurde, bleibt es (Macie User Guide, Status von Jobs ändern).</translation>
    </message>
    <message>
        <source>Resume or cancel it.</source>
        <translation>Ihn fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>Going on would exceed the monthly quota for sensitive data discovery of an account (Macie User Guide, checking the status of jobs).</source>
        <translation>Weiterzumachen würde das monatliche Kontingent eines Kontos für die Erkennung sensibler Daten überschreiten (Macie User Guide, Status von Jobs prüfen).</translation>
    </message>
    <message>
        <source>Look at the usage in Macie, then wait for the next month or ask AWS for a higher quota.</source>
        <translation>Die Nutzung in Macie ansehen, dann auf den nächsten Monat warten oder AWS um ein höheres Kontingent bitten.</translation>
    </message>
    <message>
        <source>ERROR means that Macie was denied an account or a bucket; skipped single objects are not counted (Macie API reference, LastRunErrorStatus).</source>
        <translation>ERROR heißt, dass Macie ein Konto oder ein Bucket verwehrt war; übersprungene einzelne Objekte zählen nicht (Macie-API-Referenz, LastRunErrorStatus).</translation>
    </message>
    <message>
        <source>Look for accounts and buckets in the job&apos;s log events in Amazon CloudWatch Logs.</source>
        <translation>In den Protokollereignissen des Jobs in Amazon CloudWatch Logs nach Konten und Buckets suchen.</translation>
    </message>
    <message>
        <source>A recurring job runs on each day of its schedule (Macie User Guide, creating a job).</source>
        <translation>Ein wiederkehrender Job läuft an jedem Tag seines Zeitplans (Macie User Guide, Jobs erstellen).</translation>
    </message>
    <message>
        <source>Refresh, then see whether Macie is suspended, and look at the job&apos;s log events.</source>
        <translation>Aktualisieren, dann nachsehen, ob Macie ausgesetzt ist, und die Protokollereignisse des Jobs ansehen.</translation>
    </message>
    <message>
        <source>A job takes up to 1,000 buckets, each once (Macie User Guide, quotas).</source>
        <translation>Ein Job nimmt bis zu 1.000 Buckets, jeden einmal (Macie User Guide, Kontingente).</translation>
    </message>
    <message>
        <source>Copy the job with each bucket once, or with criteria for them.</source>
        <translation>Den Job mit jedem Bucket nur einmal kopieren oder mit Kriterien dafür.</translation>
    </message>
    <message>
        <source>Each job reads its objects on its own, and each is billed (Macie User Guide, costs of jobs).</source>
        <translation>Jeder Job liest seine Objekte für sich, und jeder wird berechnet (Macie User Guide, Kosten von Jobs).</translation>
    </message>
    <message>
        <source>See whether all of them are needed.</source>
        <translation>Nachsehen, ob alle gebraucht werden.</translation>
    </message>
    <message>
        <source>AWS removed TAG and BUCKET_CREATION_DATE in June 2021 and does not say what they mean for older jobs (history of the Macie API model).</source>
        <translation>AWS hat TAG und BUCKET_CREATION_DATE im Juni 2021 entfernt und sagt nicht, was sie für ältere Jobs bedeuten (Geschichte des Macie-API-Modells).</translation>
    </message>
    <message>
        <source>Copy the job with a tag condition, or without the creation date.</source>
        <translation>Den Job mit einer Tag-Bedingung kopieren oder ohne das Erstellungsdatum.</translation>
    </message>
    <message>
        <source>The API compares exactly, while the ranges of the console leave out both ends (Macie API reference, SimpleScopeTerm; Macie User Guide, scope options of jobs).</source>
        <translation>Die API vergleicht genau, während die Bereiche der Konsole beide Enden auslassen (Macie-API-Referenz, SimpleScopeTerm; Macie User Guide, Umfang von Jobs).</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless that instant matters.</source>
        <translation>Nichts ist zu tun, außer wenn es auf diesen Zeitpunkt ankommt.</translation>
    </message>
    <message>
        <source>Only one-time jobs become complete, and only recurring ones wait for a next run (Macie User Guide, checking the status of jobs).</source>
        <translation>Nur einmalige Jobs werden abgeschlossen, und nur wiederkehrende warten auf einen nächsten Lauf (Macie User Guide, Status von Jobs prüfen).</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, ask AWS.</source>
        <translation>Aktualisieren; wenn es so bleibt, AWS fragen.</translation>
    </message>
    <message>
        <source>A job has one schedule, and a day of the month is a number from 1 to 31 (Macie API reference, JobScheduleFrequency).</source>
        <translation>Ein Job hat einen Zeitplan, und ein Tag des Monats ist eine Zahl von 1 bis 31 (Macie-API-Referenz, JobScheduleFrequency).</translation>
    </message>
    <message>
        <source>Copy the job with the schedule that is meant.</source>
        <translation>Den Job mit dem gemeinten Zeitplan kopieren.</translation>
    </message>
    <message>
        <source>AWS may have added it after this version was made (Macie API model as of April 2026).</source>
        <translation>AWS kann es hinzugefügt haben, nachdem diese Version entstand (Macie-API-Modell vom April 2026).</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope; it is shown as it came.</source>
        <translation>Nach einer neueren Version von Jobscope sehen; es wird gezeigt, wie es kam.</translation>
    </message>
    <message>
        <source>AWS documents no such part, so nobody can say what it does (Macie API reference, S3JobDefinition).</source>
        <translation>AWS dokumentiert keinen solchen Teil, deshalb kann niemand sagen, was er bewirkt (Macie-API-Referenz, S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with conditions that are valid.</source>
        <translation>Den Job mit gültigen Bedingungen kopieren.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The key %1 is no longer part of the API.</source>
        <translation>Der Schlüssel %1 gehört nicht mehr zur API.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for %2.</source>
        <translation>Der Vergleich %1 ist für %2 nicht erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are given where exactly one is allowed.</source>
        <translation>
            <numerusform>%n Wert ist angegeben, wo genau einer erlaubt ist.</numerusform>
            <numerusform>%n Werte sind angegeben, wo genau einer erlaubt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag condition has %1 as its %2, where only %3 is allowed.</source>
        <translation>Eine Tag-Bedingung hat %1 als %2, wo nur %3 erlaubt ist.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for tags.</source>
        <translation>Der Vergleich %1 ist für Tags nicht erlaubt.</translation>
    </message>
    <message>
        <source>A condition cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>Eine Bedingung ist nicht lesbar: Ein Teil davon ist unbekannt oder nicht vom erwarteten Typ.</translation>
    </message>
    <message>
        <source>A condition does not say what it compares.</source>
        <translation>Eine Bedingung sagt nicht, was sie vergleicht.</translation>
    </message>
    <message>
        <source>A condition compares %1, which is not known.</source>
        <translation>Eine Bedingung vergleicht %1, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A condition does not say how it compares.</source>
        <translation>Eine Bedingung sagt nicht, wie sie vergleicht.</translation>
    </message>
    <message>
        <source>A condition has no values to compare with.</source>
        <translation>Eine Bedingung hat keine Werte, mit denen sie vergleicht.</translation>
    </message>
    <message>
        <source>A date cannot be read: %1.</source>
        <translation>Ein Datum ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A tag condition names no tags.</source>
        <translation>Eine Tag-Bedingung nennt keine Tags.</translation>
    </message>
    <message>
        <source>A tag of a condition cannot be read.</source>
        <translation>Ein Tag einer Bedingung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A tag of a condition has neither key nor value.</source>
        <translation>Ein Tag einer Bedingung hat weder Schlüssel noch Wert.</translation>
    </message>
    <message>
        <source>A condition tests both a property and tags, where only one of them is allowed.</source>
        <translation>Eine Bedingung prüft sowohl eine Eigenschaft als auch Tags, wo nur eines davon erlaubt ist.</translation>
    </message>
    <message>
        <source>A condition is empty: it tests neither a property nor tags.</source>
        <translation>Eine Bedingung ist leer: Sie prüft weder eine Eigenschaft noch Tags.</translation>
    </message>
    <message>
        <source>A condition says not equals with several values, and AWS&apos;s documents leave open how these are joined.</source>
        <translation>Eine Bedingung sagt ungleich mit mehreren Werten, und AWS&apos; Dokumente lassen offen, wie diese verknüpft sind.</translation>
    </message>
    <message>
        <source>An exclude condition says not equals: what it names may stay in, and all else meets the condition.</source>
        <translation>Eine Ausschlussbedingung sagt ungleich: Was sie nennt, darf bleiben, und alles andere erfüllt sie.</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>Kein Monat hat einen Tag %1.</translation>
    </message>
    <message>
        <source>On day 29 it skips every February but those of leap years.</source>
        <translation>Am Tag 29 überspringt er jeden Februar außer denen von Schaltjahren.</translation>
    </message>
    <message>
        <source>On day 30 it skips every February.</source>
        <translation>Am Tag 30 überspringt er jeden Februar.</translation>
    </message>
    <message>
        <source>On day 31 it runs in seven months of the year only.</source>
        <translation>Am Tag 31 läuft er nur in sieben Monaten des Jahres.</translation>
    </message>
    <message>
        <source>A one-time job has a schedule.</source>
        <translation>Ein einmaliger Job hat einen Zeitplan.</translation>
    </message>
    <message>
        <source>A one-time job has an initial run.</source>
        <translation>Ein einmaliger Job hat einen ersten Lauf.</translation>
    </message>
    <message>
        <source>A recurring job has no schedule.</source>
        <translation>Ein wiederkehrender Job hat keinen Zeitplan.</translation>
    </message>
    <message>
        <source>A recurring job is said to be complete.</source>
        <translation>Ein wiederkehrender Job soll abgeschlossen sein.</translation>
    </message>
    <message>
        <source>A one-time job is said to wait for its next run.</source>
        <translation>Ein einmaliger Job soll auf seinen nächsten Lauf warten.</translation>
    </message>
    <message>
        <source>The sampling percentage is %1.</source>
        <translation>Der Prozentsatz der Stichprobe ist %1.</translation>
    </message>
    <message>
        <source>A recurring job reads only about %1 % of the objects in scope.</source>
        <translation>Ein wiederkehrender Job liest nur etwa %1 % der Objekte im Umfang.</translation>
    </message>
    <message>
        <source>The text %1 is not known to this version of Jobscope.</source>
        <translation>Der Text %1 ist dieser Version von Jobscope nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are not known to this version of Jobscope.</source>
        <translation>
            <numerusform>%n Feld ist dieser Version von Jobscope nicht bekannt.</numerusform>
            <numerusform>%n Felder sind dieser Version von Jobscope nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one schedule is given.</source>
        <translation>Mehr als ein Zeitplan ist angegeben.</translation>
    </message>
    <message>
        <source>The job does not say which of Macie&apos;s own data types it looks for.</source>
        <translation>Der Job sagt nicht, nach welchen Macie-eigenen Datentypen er sucht.</translation>
    </message>
    <message>
        <source>The job looks for nothing: for none of Macie&apos;s own data types, and with no custom data identifier.</source>
        <translation>Der Job sucht nach nichts: nach keinem Macie-eigenen Datentyp und mit keiner benutzerdefinierten Datenkennung.</translation>
    </message>
    <message>
        <source>%1 needs a list of managed data identifiers, and there is none.</source>
        <translation>%1 braucht eine Liste verwalteter Datenkennungen, und es gibt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are listed, though %1 goes without.</source>
        <translation>
            <numerusform>%n verwaltete Datenkennung ist aufgeführt, obwohl %1 ohne auskommt.</numerusform>
            <numerusform>%n verwaltete Datenkennungen sind aufgeführt, obwohl %1 ohne auskommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other active jobs look for the same data types in the same buckets: %1.</source>
        <translation>
            <numerusform>%n anderer aktiver Job sucht in denselben Buckets nach denselben Datentypen: %1.</numerusform>
            <numerusform>%n andere aktive Jobs suchen in denselben Buckets nach denselben Datentypen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No size can meet these conditions, so no object is ever taken.</source>
        <translation>Keine Größe kann diese Bedingungen erfüllen, also wird nie ein Objekt einbezogen.</translation>
    </message>
    <message>
        <source>No date of the last change can meet these conditions, so no object is ever taken.</source>
        <translation>Kein Zeitpunkt der letzten Änderung kann diese Bedingungen erfüllen, also wird nie ein Objekt einbezogen.</translation>
    </message>
    <message>
        <source>No key can begin with a prefix of each of these conditions, so no object is ever taken.</source>
        <translation>Kein Schlüssel kann mit einem Präfix jeder dieser Bedingungen beginnen, also wird nie ein Objekt einbezogen.</translation>
    </message>
    <message>
        <source>No extension can meet these conditions, so no object is ever taken.</source>
        <translation>Keine Erweiterung kann diese Bedingungen erfüllen, also wird nie ein Objekt einbezogen.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out everything, so nothing is left to read.</source>
        <translation>Die Ausschlussbedingungen lassen alles aus, es bleibt also nichts zu lesen.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out all that the include conditions take, so nothing is left to read.</source>
        <translation>Die Ausschlussbedingungen lassen alles aus, was die Einschlussbedingungen einbeziehen, es bleibt also nichts zu lesen.</translation>
    </message>
    <message>
        <source>This holds under the reading used here, but not under another one.</source>
        <translation>Das gilt unter der hier verwendeten Lesart, aber nicht unter einer anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</source>
        <translation>
            <numerusform>%n Ausschlussbedingung steht neben anderen, und AWS&apos; Dokumente lassen offen, ob eine allein genügt, um etwas auszulassen.</numerusform>
            <numerusform>%n Ausschlussbedingungen stehen nebeneinander, und AWS&apos; Dokumente lassen offen, ob eine allein genügt, um etwas auszulassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If each one left out alone, nothing at all would be left to read.</source>
        <translation>Schlösse jede für sich aus, bliebe gar nichts zu lesen.</translation>
    </message>
    <message>
        <source>Only objects last changed no later than %1 are taken, but later runs read only what has changed since the run before.</source>
        <translation>Nur spätestens am %1 zuletzt geänderte Objekte werden einbezogen, aber spätere Läufe lesen nur, was sich seit dem vorigen Lauf geändert hat.</translation>
    </message>
    <message>
        <source>%1 lies before the creation of the job, so after the first run it limits nothing.</source>
        <translation>%1 liegt vor der Erstellung des Jobs und begrenzt deshalb nach dem ersten Lauf nichts mehr.</translation>
    </message>
    <message>
        <source>The job is paused without an expiry date, so it does not run until somebody resumes it.</source>
        <translation>Der Job ist ohne Ablaufdatum pausiert, läuft also nicht, bis ihn jemand fortsetzt.</translation>
    </message>
    <message>
        <source>A run was expected on %1, but the answer knows of none since %2.</source>
        <translation>Am %1 war ein Lauf zu erwarten, aber die Antwort weiß seit %2 von keinem.</translation>
    </message>
    <message>
        <source>Macie has paused the job.</source>
        <translation>Macie hat den Job pausiert.</translation>
    </message>
    <message>
        <source>The latest run reported access errors, so not all data was read.</source>
        <translation>Der letzte Lauf meldete Zugriffsfehler, also wurden nicht alle Daten gelesen.</translation>
    </message>
    <message>
        <source>An extension is given with a dot in front: %1.</source>
        <translation>Eine Erweiterung ist mit einem Punkt davor angegeben: %1.</translation>
    </message>
    <message>
        <source>An extension is listed in one letter case only: %1.</source>
        <translation>Eine Erweiterung ist nur in einer Groß- und Kleinschreibung aufgeführt: %1.</translation>
    </message>
    <message>
        <source>Formats are taken that Macie does not name as readable: %1.</source>
        <translation>Einbezogen werden Formate, die Macie nicht als lesbar nennt: %1.</translation>
    </message>
    <message>
        <source>A prefix begins with a slash, a bucket&apos;s name or an address: %1.</source>
        <translation>Ein Präfix beginnt mit einem Schrägstrich, dem Namen eines Buckets oder einer Adresse: %1.</translation>
    </message>
    <message>
        <source>A prefix ends without a delimiter: %1.</source>
        <translation>Ein Präfix endet ohne Trennzeichen: %1.</translation>
    </message>
    <message>
        <source>A prefix is covered by another one of the same condition: %1.</source>
        <translation>Ein Präfix ist von einem anderen derselben Bedingung abgedeckt: %1.</translation>
    </message>
    <message>
        <source>A size is no whole number of bytes: %1.</source>
        <translation>Eine Größe ist keine ganze Zahl von Bytes: %1.</translation>
    </message>
    <message>
        <source>A size counts in bytes, but may be meant in KB or MB: %1.</source>
        <translation>Eine Größe zählt in Byte, ist aber vielleicht in KB oder MB gemeint: %1.</translation>
    </message>
    <message>
        <source>Only an object changed at exactly %1 meets the condition.</source>
        <translation>Nur ein genau um %1 geändertes Objekt erfüllt die Bedingung.</translation>
    </message>
    <message>
        <source>Practically every object meets the condition: all but those changed at exactly %1.</source>
        <translation>Praktisch jedes Objekt erfüllt die Bedingung: alle außer den genau um %1 geänderten.</translation>
    </message>
    <message>
        <source>A date names no time zone: %1.</source>
        <translation>Ein Datum nennt keine Zeitzone: %1.</translation>
    </message>
    <message>
        <source>A date lies in the future: %1.</source>
        <translation>Ein Datum liegt in der Zukunft: %1.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 does not meet the condition.</source>
        <translation>Ein genau um %1 geändertes Objekt erfüllt die Bedingung nicht.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 meets the condition.</source>
        <translation>Ein genau um %1 geändertes Objekt erfüllt die Bedingung.</translation>
    </message>
    <message>
        <source>A value is none that Macie knows: %1.</source>
        <translation>Ein Wert ist keiner, den Macie kennt: %1.</translation>
    </message>
    <message>
        <source>The condition names %1 but not UNKNOWN, so buckets that Macie could not evaluate are not taken.</source>
        <translation>Die Bedingung nennt %1, aber nicht UNKNOWN, also werden Buckets, die Macie nicht auswerten konnte, nicht einbezogen.</translation>
    </message>
    <message>
        <source>A tag of objects has no key, only the value %1.</source>
        <translation>Ein Tag von Objekten hat keinen Schlüssel, nur den Wert %1.</translation>
    </message>
    <message>
        <source>A tag has no value, so every value of that key meets it: %1.</source>
        <translation>Ein Tag hat keinen Wert, also erfüllt es jeder Wert dieses Schlüssels: %1.</translation>
    </message>
    <message>
        <source>The text of a tag begins or ends with a blank: %1.</source>
        <translation>Der Text eines Tags beginnt oder endet mit einem Leerzeichen: %1.</translation>
    </message>
    <message>
        <source>Tags differ in letter case only: %1.</source>
        <translation>Tags unterscheiden sich nur in Groß- und Kleinschreibung: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>what a check found: severity, id of the check, what it found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>PRÜFUNGEN</translation>
    </message>
    <message>
        <source>No check found anything.</source>
        <translation>Keine Prüfung hat etwas gefunden.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>29th</source>
        <extracomment>a day of the month</extracomment>
        <translation>29.</translation>
    </message>
    <message>
        <source>30th</source>
        <extracomment>a day of the month</extracomment>
        <translation>30.</translation>
    </message>
    <message>
        <source>31st</source>
        <extracomment>a day of the month</extracomment>
        <translation>31.</translation>
    </message>
    <message>
        <source>%1 (none in %2: it has no %3)</source>
        <extracomment>when a run is expected: &quot;2026-10-31 (none in September: it has no 31st)&quot;</extracomment>
        <translation>%1 (keiner im %2: er hat keinen %3)</translation>
    </message>
    <message>
        <source>Macie documents neither hour nor time zone.</source>
        <translation>Macie dokumentiert weder Uhrzeit noch Zeitzone.</translation>
    </message>
    <message>
        <source>No further run is expected.</source>
        <translation>Kein weiterer Lauf ist zu erwarten.</translation>
    </message>
    <message>
        <source>No run is expected while it is paused; once resumed, by its schedule.</source>
        <translation>Solange er pausiert ist, ist kein Lauf zu erwarten; einmal fortgesetzt, läuft er nach seinem Zeitplan.</translation>
    </message>
    <message>
        <source>The date of the next run cannot be told from that.</source>
        <translation>Der Tag des nächsten Laufs lässt sich daraus nicht ablesen.</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>Erwartet am %1.</translation>
    </message>
    <message>
        <source>Macie has paused it: it goes on by itself on that day or when the next calendar month starts, whichever comes first.</source>
        <translation>Macie hat ihn pausiert: Er läuft von selbst weiter, an diesem Tag oder wenn der nächste Kalendermonat beginnt, je nachdem, was zuerst kommt.</translation>
    </message>
    <message>
        <source>After that expected on %1.</source>
        <translation>Danach erwartet am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <extracomment>findings of checks that somebody accepted</extracomment>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the list entry is loaded, so only that was checked.</source>
        <translation>Nur der Listeneintrag ist geladen, also wurde nur dieser geprüft.</translation>
    </message>
    <message>
        <source>no such severity: %1; there are error, warning and info</source>
        <translation>diesen Schweregrad gibt es nicht: %1; es gibt error, warning und info</translation>
    </message>
    <message>
        <source>no such kind of checks: %1; there are definition, state and live</source>
        <translation>diese Art von Prüfungen gibt es nicht: %1; es gibt definition, state und live</translation>
    </message>
    <message>
        <source>contradictions, likely mistakes, and what is worth knowing</source>
        <translation>Widersprüche, wahrscheinliche Fehler und Wissenswertes</translation>
    </message>
    <message>
        <source>JSON instead of text: list and check an array, covers a line for each answer</source>
        <translation>JSON statt Text: list und check ein Array, covers eine Zeile je Antwort</translation>
    </message>
    <message>
        <source>check: end with 1 from that severity on (warning)</source>
        <translation>check: endet mit 1 ab diesem Schweregrad (warning)</translation>
    </message>
    <message>
        <source>check: only checks of that kind</source>
        <translation>check: nur Prüfungen dieser Art</translation>
    </message>
    <message>
        <source>findings that are accepted: JSON of id, reason and jobId (optional)</source>
        <translation>akzeptierte Befunde: JSON aus id, reason und jobId (freiwillig)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>[at %1]</source>
        <extracomment>behind the sentences about what a check found: the places in the JSON</extracomment>
        <translation>[bei %1]</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <extracomment>a finding of a check that somebody accepted: &quot;Warning (accepted)&quot;</extracomment>
        <translation>%1 (akzeptiert)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>of the checks of a job, in a list</extracomment>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>see Checks: %1</source>
        <extracomment>behind a statement that a check found something about; %1: &quot;Warning&quot;</extracomment>
        <translation>siehe Prüfungen: %1</translation>
    </message>
    <message>
        <source>The pause ends at %1.</source>
        <translation>Die Pause endet um %1.</translation>
    </message>
    <message>
        <source>The pause ended at %1.</source>
        <translation>Die Pause endete um %1.</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>head of a column of days that runs are expected on</extracomment>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>takes it</source>
        <extracomment>of an object and conditions that take objects</extracomment>
        <translation>nimmt es</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>nimmt es nicht</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <extracomment>of an object and conditions that leave objects out</extracomment>
        <translation>lässt es aus</translation>
    </message>
    <message>
        <source>does not leave it out</source>
        <translation>lässt es nicht aus</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>of a condition</extracomment>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>a kind that Macie reads</source>
        <translation>eine Art, die Macie liest</translation>
    </message>
    <message>
        <source>a kind that Macie does not read</source>
        <translation>eine Art, die Macie nicht liest</translation>
    </message>
    <message>
        <source>included</source>
        <translation>einbezogen</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>nicht einbezogen</translation>
    </message>
    <message>
        <source>not left out</source>
        <translation>nicht ausgelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a statement, and how it came out for an object</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese Verbindung.</translation>
    </message>
    <message>
        <source>Edit the connection and type its key in again.</source>
        <translation>Die Verbindung bearbeiten und ihren Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der benutzt werden könnte.</translation>
    </message>
    <message>
        <source>Type the key in for this session, or start a keychain.</source>
        <translation>Den Schlüssel für diese Sitzung eingeben oder einen Schlüsselbund starten.</translation>
    </message>
    <message>
        <source>The keychain is locked or denied access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look for a question that it asks, then try again.</source>
        <translation>Nachsehen, ob er etwas fragt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The key is longer than a keychain takes.</source>
        <translation>Der Schlüssel ist länger, als ein Schlüsselbund es zulässt.</translation>
    </message>
    <message>
        <source>Check that it was copied as it is.</source>
        <translation>Prüfen, ob er unverändert kopiert wurde.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund meldet einen Fehler.</translation>
    </message>
    <message>
        <source>See the details for what it said.</source>
        <translation>Die Einzelheiten zeigen, was er gemeldet hat.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Load the jobs from AWS again.</source>
        <translation>Die Jobs neu von AWS laden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what it held before is still there.</source>
        <translation>%1 lässt sich nicht schreiben; was vorher darin stand, ist noch da.</translation>
    </message>
    <message>
        <source>Check the disk and who may write there.</source>
        <translation>Datenträger und Schreibrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was written by another version.</source>
        <translation>%1 ist beschädigt oder stammt von einer anderen Version.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start anew.</source>
        <translation>Die Datei blieb unverändert; zum Neubeginn an einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation>Zum Neubeginn an einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain; it is kept for this session only.</source>
        <translation>Der Schlüssel ließ sich nicht im Schlüsselbund ablegen; er gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Start a keychain and type the key in again to keep it.</source>
        <translation>Um ihn zu behalten, einen Schlüsselbund starten und den Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>The temporary keys have expired.</source>
        <translation>Die befristeten Schlüssel sind abgelaufen.</translation>
    </message>
    <message>
        <source>Get new ones where they came from, then refresh.</source>
        <translation>Neue holen, wo sie herkamen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>AWS does not know this access key, or its session token.</source>
        <translation>AWS kennt diesen Zugriffsschlüssel oder sein Sitzungs-Token nicht.</translation>
    </message>
    <message>
        <source>Check that the key is active and belongs to this partition; temporary keys need their session token.</source>
        <translation>Prüfen, ob der Schlüssel aktiv ist und zu dieser Partition gehört; befristete Schlüssel brauchen ihr Sitzungs-Token.</translation>
    </message>
    <message>
        <source>AWS refused the signature: the secret key does not fit the access key id.</source>
        <translation>AWS hat die Signatur abgelehnt: Der geheime Schlüssel passt nicht zur Id des Zugriffsschlüssels.</translation>
    </message>
    <message>
        <source>Check that the secret key was copied whole.</source>
        <translation>Prüfen, ob der geheime Schlüssel vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>There are no keys to sign in with.</source>
        <translation>Es gibt keine Schlüssel für die Anmeldung.</translation>
    </message>
    <message>
        <source>The details say what is missing.</source>
        <translation>Die Einzelheiten sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1.</source>
        <translation>Macie ist in der Region %1 nicht aktiviert.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1 of account %2.</source>
        <translation>Macie ist in der Region %1 des Kontos %2 nicht aktiviert.</translation>
    </message>
    <message>
        <source>Jobs exist in one Region only; check the ARN.</source>
        <translation>Jobs gibt es nur in einer Region; der ARN zeigt, in welcher.</translation>
    </message>
    <message>
        <source>No such job in Region %1.</source>
        <translation>Keinen solchen Job gibt es in der Region %1.</translation>
    </message>
    <message>
        <source>No such job in Region %1 of account %2.</source>
        <translation>Keinen solchen Job gibt es in der Region %1 des Kontos %2.</translation>
    </message>
    <message>
        <source>This bucket</source>
        <extracomment>head of a column: whether a job selects the bucket</extracomment>
        <translation>Dieser Bucket</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Erster Job</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>Zweiter Job</translation>
    </message>
    <message>
        <source>What decides in the first</source>
        <translation>Was im ersten entscheidet</translation>
    </message>
    <message>
        <source>What decides in the second</source>
        <translation>Was im zweiten entscheidet</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <extracomment>head of a column: which buckets a job selects</extracomment>
        <translation>Buckets des Jobs</translation>
    </message>
    <message>
        <source>objects for which at least one of these holds: %1</source>
        <translation>Objekte, für die mindestens eines davon gilt: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these holds: %1</source>
        <translation>Objekte aus Buckets, für die mindestens eines davon gilt: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these does not hold: %1</source>
        <translation>Objekte, für die mindestens eines davon nicht gilt: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these does not hold: %1</source>
        <translation>Objekte aus Buckets, für die mindestens eines davon nicht gilt: %1</translation>
    </message>
    <message>
        <source>The bucket is on the job&apos;s fixed list.</source>
        <translation>Der Bucket steht auf der festen Liste des Jobs.</translation>
    </message>
    <message>
        <source>The bucket passes the job&apos;s bucket criteria.</source>
        <translation>Der Bucket erfüllt die Bucket-Kriterien des Jobs.</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</source>
        <translation>
            <numerusform>die Uhr dieses Computers weicht um %n Minute von der von AWS ab: Angemeldet wurde mit der Zeit von AWS</numerusform>
            <numerusform>die Uhr dieses Computers weicht um %n Minuten von der von AWS ab: Angemeldet wurde mit der Zeit von AWS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</source>
        <translation>
            <numerusform>die Uhr dieses Computers weicht um %n Minute von der von AWS ab: Anmeldung und Countdowns folgen der Zeit von AWS</numerusform>
            <numerusform>die Uhr dieses Computers weicht um %n Minuten von der von AWS ab: Anmeldung und Countdowns folgen der Zeit von AWS</numerusform>
        </translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it and that it holds what it should.</source>
        <translation>Prüfen Sie, ob es sie gibt, ob Sie sie lesen dürfen und ob sie enthält, was sie soll.</translation>
    </message>
    <message>
        <source>%1 is not written as AWS&apos;s tools want it.</source>
        <translation>%1 ist nicht so geschrieben, wie die Werkzeuge von AWS es verlangen.</translation>
    </message>
    <message>
        <source>A file is not written as AWS&apos;s tools want it.</source>
        <translation>Eine Datei ist nicht so geschrieben, wie die Werkzeuge von AWS es verlangen.</translation>
    </message>
    <message>
        <source>Correct the line that the details name.</source>
        <translation>Berichtigen Sie die Zeile, die in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>There is no such profile in the files of the AWS CLI.</source>
        <translation>Ein solches Profil gibt es in den Dateien der AWS CLI nicht.</translation>
    </message>
    <message>
        <source>Check its name; the command &quot;aws configure list-profiles&quot; shows all.</source>
        <translation>Prüfen Sie den Namen; der Befehl „aws configure list-profiles“ zeigt alle.</translation>
    </message>
    <message>
        <source>No Region is named.</source>
        <translation>Es ist keine Region angegeben.</translation>
    </message>
    <message>
        <source>Choose one, or set AWS_REGION or the profile&apos;s region.</source>
        <translation>Wählen Sie eine, oder setzen Sie AWS_REGION oder die Region des Profils.</translation>
    </message>
    <message>
        <source>One half of an access key is missing.</source>
        <translation>Die Hälfte eines Zugriffsschlüssels fehlt.</translation>
    </message>
    <message>
        <source>Set the access key id and the secret access key in the same place.</source>
        <translation>Setzen Sie die ID des Zugriffsschlüssels und den geheimen Zugriffsschlüssel an derselben Stelle.</translation>
    </message>
    <message>
        <source>The settings exclude each other, or name something that is not there.</source>
        <translation>Die Einstellungen schließen einander aus oder nennen etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The details say which ones; correct them.</source>
        <translation>Welche es sind, steht in den Einzelheiten; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The roles of these profiles need each other.</source>
        <translation>Die Rollen dieser Profile brauchen einander.</translation>
    </message>
    <message>
        <source>Give one of them a source_profile with keys of its own.</source>
        <translation>Geben Sie einer davon ein source_profile mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <source>Choose a profile that has some, or make a connection from an access key.</source>
        <translation>Wählen Sie ein Profil, das welche hat, oder legen Sie eine Verbindung mit einem Zugriffsschlüssel an.</translation>
    </message>
    <message>
        <source>The place that credential_source names holds no keys.</source>
        <translation>Dort, wohin credential_source weist, sind keine Schlüssel.</translation>
    </message>
    <message>
        <source>Set them there, or use a source_profile.</source>
        <translation>Setzen Sie sie dort, oder nehmen Sie ein source_profile.</translation>
    </message>
    <message>
        <source>The command of credential_process cannot be read.</source>
        <translation>Der Befehl von credential_process ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its quotes.</source>
        <translation>Prüfen Sie seine Anführungszeichen.</translation>
    </message>
    <message>
        <source>A setting cannot be read.</source>
        <translation>Eine Einstellung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The details say which one and what it should be; correct it.</source>
        <translation>Welche es ist und wie sie sein sollte, steht in den Einzelheiten; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The program that gives the keys was not run: nobody allowed it.</source>
        <translation>Das Programm, das die Schlüssel liefert, wurde nicht ausgeführt: Niemand hat es erlaubt.</translation>
    </message>
    <message>
        <source>Try again and allow it, if you know it.</source>
        <translation>Versuchen Sie es noch einmal, und erlauben Sie es, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>The program that should give the keys failed.</source>
        <translation>Das Programm, das die Schlüssel liefern sollte, ist gescheitert.</translation>
    </message>
    <message>
        <source>The details say what it said; run it by hand to see more.</source>
        <translation>Was es gesagt hat, steht in den Einzelheiten; führen Sie es von Hand aus, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No code of the MFA device %1 was given.</source>
        <translation>Es wurde kein Code des MFA-Geräts %1 angegeben.</translation>
    </message>
    <message>
        <source>No code of the MFA device was given.</source>
        <translation>Es wurde kein Code des MFA-Geräts angegeben.</translation>
    </message>
    <message>
        <source>Try again with the code that the device shows then.</source>
        <translation>Versuchen Sie es noch einmal mit dem Code, den das Gerät dann zeigt.</translation>
    </message>
    <message>
        <source>AWS, as that profile of the AWS CLI signs in; may be repeated</source>
        <translation>AWS, wie sich dieses Profil der AWS CLI anmeldet; mehrmals möglich</translation>
    </message>
    <message>
        <source>AWS, in that Region, with each profile; may be repeated</source>
        <translation>AWS, in dieser Region, mit jedem Profil; mehrmals möglich</translation>
    </message>
    <message>
        <source>not looked up: %1 %2 (%3)</source>
        <extracomment>something beside a job that could not be looked up: what went wrong, what to do, details</extracomment>
        <translation>nicht nachgeschlagen: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>A run that finds no bucket reads nothing and still ends well; its log has NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</source>
        <translation>Ein Lauf, der keinen Bucket findet, liest nichts und endet trotzdem ohne Fehler; in seinem Protokoll steht NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>See whether the criteria are spelled as the buckets are; what matched at a past run only its log tells.</source>
        <translation>Prüfen, ob die Kriterien so geschrieben sind wie die Buckets; was bei einem früheren Lauf zutraf, sagt nur dessen Protokoll.</translation>
    </message>
    <message>
        <source>Beyond 10,000 buckets of an account Macie knows no tags, and a bucket without known tags passes a condition that says not equals (Macie User Guide, scope options of jobs).</source>
        <translation>Jenseits von 10.000 Buckets eines Kontos kennt Macie keine Tags, und ein Bucket ohne bekannte Tags erfüllt eine Bedingung mit „ungleich“ (Macie User Guide, scope options of jobs).</translation>
    </message>
    <message>
        <source>Copy the job with another condition for these buckets if they must stay out.</source>
        <translation>Den Job mit einer anderen Bedingung für diese Buckets kopieren, falls sie draußen bleiben müssen.</translation>
    </message>
    <message>
        <source>A list stays as it is, while ALL takes new data types by itself (Macie User Guide, creating a job).</source>
        <translation>Eine Liste bleibt, wie sie ist, während ALL neue Datentypen von selbst aufnimmt (Macie User Guide, creating a job).</translation>
    </message>
    <message>
        <source>Copy the job with ALL if new data types are to join.</source>
        <translation>Den Job mit ALL kopieren, falls neue Datentypen hinzukommen sollen.</translation>
    </message>
    <message>
        <source>Deleted identifiers keep a record, so AWS can still name them (Macie API reference, BatchGetCustomDataIdentifiers).</source>
        <translation>Von gelöschten Datenkennungen bleibt ein Eintrag, sodass AWS sie noch benennen kann (Macie API reference, BatchGetCustomDataIdentifiers).</translation>
    </message>
    <message>
        <source>See whether something else looks for that data now; a copy of the job can name other identifiers.</source>
        <translation>Prüfen, ob jetzt etwas anderes nach diesen Daten sucht; eine Kopie des Jobs kann andere Datenkennungen nennen.</translation>
    </message>
    <message>
        <source>Only a list with status OK can be used, and a job runs on without a list that was deleted (Macie API reference, AllowListStatus; Macie User Guide, allow lists).</source>
        <translation>Nur eine Liste mit dem Status OK kann verwendet werden, und ein Job läuft ohne eine gelöschte Liste weiter (Macie API reference, AllowListStatus; Macie User Guide, allow lists).</translation>
    </message>
    <message>
        <source>Repair the list or the rights to it: the status is what your own rights let AWS see.</source>
        <translation>Die Liste oder die Rechte daran in Ordnung bringen: Der Status ist das, was die eigenen Rechte AWS sehen lassen.</translation>
    </message>
    <message>
        <source>Macie logs BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION or BUCKET_ACCESS_DENIED for such buckets and reads the others (Macie User Guide, log events of jobs).</source>
        <translation>Macie protokolliert für solche Buckets BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION oder BUCKET_ACCESS_DENIED und liest die übrigen (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>See whether the bucket was deleted or moved; jobs cannot be edited, so a copy has to name the right ones.</source>
        <translation>Prüfen, ob der Bucket gelöscht oder verlegt wurde; Jobs lassen sich nicht ändern, also muss eine Kopie die richtigen nennen.</translation>
    </message>
    <message>
        <source>An administrator reads only buckets of accounts that are members; others are logged as ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs).</source>
        <translation>Ein Administrator liest nur Buckets von Konten, die Mitglieder sind; andere werden als ACCOUNT_DISASSOCIATED protokolliert (Macie User Guide, log events of jobs).</translation>
    </message>
    <message>
        <source>Invite the account again, or copy the job without it.</source>
        <translation>Das Konto wieder einladen oder den Job ohne es kopieren.</translation>
    </message>
    <message>
        <source>Without one AWS keeps discovery results for 90 days only (Macie User Guide, storing discovery results).</source>
        <translation>Ohne einen solchen Ort bewahrt AWS die Erkennungsergebnisse nur 90 Tage auf (Macie User Guide, storing discovery results).</translation>
    </message>
    <message>
        <source>Configure an S3 bucket for the results in each Region.</source>
        <translation>In jeder Region einen S3-Bucket für die Ergebnisse einrichten.</translation>
    </message>
    <message>
        <source>Macie skips storage classes and formats that it does not support (Macie User Guide, supported storage classes and formats).</source>
        <translation>Macie überspringt Speicherklassen und Formate, die es nicht unterstützt (Macie User Guide, supported storage classes and formats).</translation>
    </message>
    <message>
        <source>Do not count on results for these objects.</source>
        <translation>Für diese Objekte nicht mit Ergebnissen rechnen.</translation>
    </message>
    <message numerus="yes">
        <source>The job lists all %n data types that Macie has now, one by one.</source>
        <translation>
            <numerusform>Der Job führt den einen Datentyp auf, den Macie jetzt hat.</numerusform>
            <numerusform>Der Job führt alle %n Datentypen, die Macie jetzt hat, einzeln auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The custom data identifier %1 was deleted.</source>
        <translation>Die benutzerdefinierte Datenkennung %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>AWS does not find the custom data identifier %1.</source>
        <translation>AWS findet die benutzerdefinierte Datenkennung %1 nicht.</translation>
    </message>
    <message>
        <source>AWS does not find the allow list %1.</source>
        <translation>AWS findet die Zulassungsliste %1 nicht.</translation>
    </message>
    <message>
        <source>The status of the allow list %1 is %2.</source>
        <translation>Der Status der Zulassungsliste %1 ist %2.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>behind an identifier or list that AWS does not know</extracomment>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>behind the name of a custom data identifier</extracomment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1 (cannot be used: %2)</source>
        <extracomment>behind the name of an allow list that cannot be used; %2 is AWS&apos;s status</extracomment>
        <translation>%1 (nicht verwendbar: %2)</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <extracomment>names of custom data identifiers or allow lists that a job uses</extracomment>
        <translation>Mit Namen: %1.</translation>
    </message>
    <message>
        <source>Listed are, by category, %1.</source>
        <extracomment>managed data identifiers that a job lists, by category</extracomment>
        <translation>Aufgeführt sind, nach Kategorie, %1.</translation>
    </message>
    <message>
        <source>financial information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>Finanzdaten</translation>
    </message>
    <message>
        <source>personal information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>persönliche Daten</translation>
    </message>
    <message>
        <source>credentials</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>not on AWS&apos;s list</source>
        <extracomment>of data types that AWS does not list (any more)</extracomment>
        <translation>nicht auf der Liste von AWS</translation>
    </message>
    <message>
        <source>More could not be looked up: the permission %1 is missing.</source>
        <translation>Mehr ließ sich nicht nachschlagen: Die Berechtigung %1 fehlt.</translation>
    </message>
    <message>
        <source>More could not be looked up: %1 gave no answer (%2).</source>
        <translation>Mehr ließ sich nicht nachschlagen: %1 gab keine Antwort (%2).</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center (%1), in a browser on any machine:</source>
        <translation>Anmeldung bei IAM Identity Center (%1), in einem Browser auf irgendeinem Rechner:</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code: %1</source>
        <translation>Dort nur weitermachen, wenn die Seite diesen Code zeigt: %1</translation>
    </message>
    <message>
        <source>Nobody signed in at IAM Identity Center.</source>
        <translation>Niemand hat sich bei IAM Identity Center angemeldet.</translation>
    </message>
    <message>
        <source>Try again, or run &quot;%1&quot;: a sign-in of the AWS CLI counts here as well.</source>
        <translation>Noch einmal versuchen oder &quot;%1&quot; ausführen: Eine Anmeldung der AWS CLI gilt auch hier.</translation>
    </message>
    <message>
        <source>IAM Identity Center refused the sign-in.</source>
        <translation>IAM Identity Center hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Try again and allow it on the page, or ask an administrator.</source>
        <translation>Noch einmal versuchen und auf der Seite zustimmen, oder bei der Administration nachfragen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Try again; the page is good for some minutes.</source>
        <translation>Noch einmal versuchen; die Seite gilt einige Minuten.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you %1.</source>
        <translation>IAM Identity Center gibt Ihnen %1 nicht.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you this role in this account.</source>
        <translation>IAM Identity Center gibt Ihnen diese Rolle in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check account and role, or ask an administrator to assign them to you.</source>
        <translation>Konto und Rolle prüfen oder sie sich von der Administration zuweisen lassen.</translation>
    </message>
    <message>
        <source>The sign-in by &quot;aws login&quot; is over, or there is none.</source>
        <translation>Die Anmeldung mit &quot;aws login&quot; ist abgelaufen, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot;, then try again.</source>
        <translation>&quot;%1&quot; ausführen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The container&apos;s service at %1 gave no keys.</source>
        <translation>Der Dienst des Containers unter %1 hat keine Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave no keys.</source>
        <translation>Der Dienst des Containers hat keine Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>Check that the container has a role; the details say what was answered.</source>
        <translation>Prüfen, ob der Container eine Rolle hat; die Einzelheiten sagen, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata at %1 gave no keys.</source>
        <translation>Die Metadaten der Instanz unter %1 haben keine Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave no keys.</source>
        <translation>Die Metadaten der Instanz haben keine Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>Check that this computer is an EC2 instance with a role, and that version 2 of its metadata can be reached.</source>
        <translation>Prüfen, ob dieser Rechner eine EC2-Instanz mit einer Rolle ist und ob Version 2 ihrer Metadaten erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n buckets that meet the criteria now (as of %1).</source>
        <translation>
            <numerusform>AWS findet %n Bucket, der die Kriterien jetzt erfüllt (Stand: %1).</numerusform>
            <numerusform>AWS findet %n Buckets, die die Kriterien jetzt erfüllen (Stand: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n objects, %1, of which Macie can read %2.</source>
        <translation>
            <numerusform>Darin liegt %n Objekt, %1, davon für Macie lesbar: %2.</numerusform>
            <numerusform>Darin liegen %n Objekte, %1, davon für Macie lesbar: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not what a past run used, and each object still has to meet the other conditions.</source>
        <translation>Das ist nicht das, was ein früherer Lauf verwendet hat, und jedes Objekt muss noch die übrigen Bedingungen erfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on all %n buckets that Macie knows.</source>
        <translation>
            <numerusform>Diese Erklärung und AWS stimmen bei dem einen Bucket überein, den Macie kennt.</numerusform>
            <numerusform>Diese Erklärung und AWS stimmen bei allen %n Buckets überein, die Macie kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</source>
        <translation>
            <numerusform>Diese Erklärung und AWS stimmen bei %1 von %n Bucket überein, den Macie kennt; sie unterscheiden sich bei %2.</numerusform>
            <numerusform>Diese Erklärung und AWS stimmen bei %1 von %n Buckets überein, die Macie kennt; sie unterscheiden sich bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s answer supports the reading %1: %2 of %3 agree.</source>
        <translation>Die Antwort von AWS stützt die Lesart %1: %2 von %3 stimmen überein.</translation>
    </message>
    <message>
        <source>AWS&apos;s answer speaks against the reading %1: only %2 of %3 agree.</source>
        <translation>Die Antwort von AWS spricht gegen die Lesart %1: Nur %2 von %3 stimmen überein.</translation>
    </message>
    <message>
        <source>No bucket meets the criteria now.</source>
        <translation>Kein Bucket erfüllt die Kriterien jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Macie cannot read %1 of the %n objects in the buckets that match now.</source>
        <translation>
            <numerusform>Macie kann %1 von %n Objekt in den jetzt passenden Buckets nicht lesen.</numerusform>
            <numerusform>Macie kann %1 der %n Objekte in den jetzt passenden Buckets nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 has %2 buckets, so a tag that must not be there lets buckets pass whose tags Macie does not know.</source>
        <translation>Konto %1 hat %2 Buckets, also lässt ein Tag, das nicht da sein darf, Buckets durch, deren Tags Macie nicht kennt.</translation>
    </message>
    <message>
        <source>Macie knows no bucket of account %1 here now.</source>
        <translation>Macie kennt hier jetzt keinen Bucket von Konto %1.</translation>
    </message>
    <message>
        <source>Macie does not know these buckets in this Region now: %1.</source>
        <translation>Macie kennt diese Buckets in dieser Region jetzt nicht: %1.</translation>
    </message>
    <message>
        <source>Macie cannot look into these buckets now: %1.</source>
        <translation>Macie kann in diese Buckets jetzt nicht hineinsehen: %1.</translation>
    </message>
    <message>
        <source>BUCKETS NOW</source>
        <translation>BUCKETS JETZT</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>Buckets jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Macie knows %1 of the %n listed buckets now (as of %2).</source>
        <translation>
            <numerusform>Macie kennt jetzt %1 von %n aufgeführten Bucket (Stand: %2).</numerusform>
            <numerusform>Macie kennt jetzt %1 von %n aufgeführten Buckets (Stand: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>an account in a Region whose jobs were not listed</extracomment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>wird gelistet …</translation>
    </message>
    <message>
        <source>Macie is off</source>
        <translation>Macie ist aus</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <extracomment>accounts in Regions that were asked for their jobs</extracomment>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <extracomment>%1: how many answered</extracomment>
        <translation>
            <numerusform>%1 von %n Quelle</numerusform>
            <numerusform>%1 von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>keine Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <extracomment>so many paused jobs end within seven days</extracomment>
        <translation>
            <numerusform>%n läuft ab</numerusform>
            <numerusform>%n laufen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>details refused</source>
        <translation>Einzelheiten verweigert</translation>
    </message>
    <message>
        <source>What happens then</source>
        <extracomment>head of a column: &quot;until the job is cancelled for good&quot;</extracomment>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column of dates with times</extracomment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Region not named</source>
        <extracomment>head of a column of jobs</extracomment>
        <translation>Region nicht genannt</translation>
    </message>
    <message>
        <source>Terms of a filter:</source>
        <translation>Ausdrücke eines Filters:</translation>
    </message>
    <message>
        <source>A space joins terms, or between them takes either, - before one takes the others, &quot;...&quot; holds spaces, (...) groups.</source>
        <translation>Ein Leerzeichen verbindet Ausdrücke, or dazwischen lässt einen von ihnen genügen, - davor kehrt einen um, &quot;...&quot; fasst Leerzeichen, (...) gruppiert.</translation>
    </message>
    <message>
        <source>--filter, character %1: %2</source>
        <extracomment>%1: a number, from 1; %2: a sentence</extracomment>
        <translation>--filter, Zeichen %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not listed: the filter asks for details that are not there</source>
        <translation>
            <numerusform>%n Job ist nicht aufgeführt: Der Filter fragt nach Details, die nicht da sind</numerusform>
            <numerusform>%n Jobs sind nicht aufgeführt: Der Filter fragt nach Details, die nicht da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>in the name, id, status, account, Region or the names of buckets</source>
        <translation>in Name, Id, Status, Konto, Region oder den Namen von Buckets</translation>
    </message>
    <message>
        <source>in the job&apos;s name</source>
        <translation>im Namen des Jobs</translation>
    </message>
    <message>
        <source>the status, as the API or the console has it</source>
        <translation>der Status, wie ihn die API oder die Konsole nennt</translation>
    </message>
    <message>
        <source>one-time or recurring jobs</source>
        <translation>einmalige oder wiederkehrende Jobs</translation>
    </message>
    <message>
        <source>how often it runs, or on which day</source>
        <translation>wie oft er läuft oder an welchem Tag</translation>
    </message>
    <message>
        <source>in the name of a bucket that the job&apos;s list or criteria give</source>
        <translation>im Namen eines Buckets, den Liste oder Kriterien des Jobs nennen</translation>
    </message>
    <message>
        <source>in the id of the account that the job belongs to</source>
        <translation>in der Id des Kontos, dem der Job gehört</translation>
    </message>
    <message>
        <source>in the job&apos;s Region</source>
        <translation>in der Region des Jobs</translation>
    </message>
    <message>
        <source>a tag on the job itself: its key, or key=value</source>
        <translation>ein Tag am Job selbst: sein Schlüssel oder Schlüssel=Wert</translation>
    </message>
    <message>
        <source>what the checks found: a severity or the id of a check</source>
        <translation>was die Prüfungen fanden: ein Schweregrad oder die Id einer Prüfung</translation>
    </message>
    <message>
        <source>in the job&apos;s id</source>
        <translation>in der Id des Jobs</translation>
    </message>
    <message>
        <source>when it was created: a date (UTC), or -7d for seven days ago</source>
        <translation>wann er erstellt wurde: ein Datum (UTC) oder -7d für vor sieben Tagen</translation>
    </message>
    <message>
        <source>when a person&apos;s pause ends the job or its run: in less than seven days, or did</source>
        <translation>wann eine Pause von Hand den Job oder seinen Lauf beendet: in weniger als sieben Tagen, oder schon vorbei</translation>
    </message>
    <message>
        <source>the percentage of objects that the job states</source>
        <translation>der Prozentsatz der Objekte, den der Job angibt</translation>
    </message>
    <message>
        <source>an error of the last run, a deadline, tags, or its details</source>
        <translation>ein Fehler des letzten Laufs, eine Frist, Tags oder die Details</translation>
    </message>
    <message>
        <source>running or idle</source>
        <translation>läuft oder wartet</translation>
    </message>
    <message>
        <source>the last run met access errors</source>
        <translation>der letzte Lauf traf auf Zugriffsfehler</translation>
    </message>
    <message>
        <source>its pause ends at a known time</source>
        <translation>seine Pause endet zu einer bekannten Zeit</translation>
    </message>
    <message>
        <source>tags on the job itself</source>
        <translation>Tags am Job selbst</translation>
    </message>
    <message>
        <source>its full answer is loaded</source>
        <translation>seine vollständige Antwort ist geladen</translation>
    </message>
    <message>
        <source>There is no field %1; did you mean %2? To look for it as text, put it in quotes.</source>
        <translation>Es gibt kein Feld %1; war %2 gemeint? Um es als Text zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no field %1; there are %2. To look for it as text, put it in quotes.</source>
        <translation>Es gibt kein Feld %1; es gibt %2. Um es als Text zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>%1 knows no %2; did you mean %3?</source>
        <translation>%1 kennt kein %2; war %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 knows no %2; there are %3.</source>
        <extracomment>a field of the filter and a word; %3: a list</extracomment>
        <translation>%1 kennt kein %2; es gibt %3.</translation>
    </message>
    <message numerus="yes">
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Ein Filter hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Filter hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many parentheses or minus signs within each other.</source>
        <translation>Zu viele Klammern oder Minuszeichen sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside %1.</source>
        <translation>Neben %1 fehlt, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>A value is missing behind %1; write it without a space, like %2.</source>
        <extracomment>of a field of the filter; %2: an example</extracomment>
        <translation>Hinter %1 fehlt ein Wert; er folgt ohne Leerzeichen, etwa %2.</translation>
    </message>
    <message>
        <source>The minus sign stands alone: what must not match comes right behind it. To look for the sign, put it in quotes.</source>
        <translation>Das Minuszeichen steht allein: Was nicht passen darf, folgt direkt dahinter. Um das Zeichen zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A field is missing before %1; write it without a space, like created&lt;2024-01-01.</source>
        <translation>Vor %1 fehlt ein Feld; ohne Leerzeichen schreiben, etwa created&lt;2024-01-01.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>%1 has no order; write it like %2.</source>
        <translation>%1 hat keine Reihenfolge; so schreiben: %2.</translation>
    </message>
    <message>
        <source>A span of time needs &lt; or &gt; before it: write it like %2, or a date behind %1:.</source>
        <translation>Vor eine Zeitspanne gehört &lt; oder &gt;: so schreiben: %2, oder ein Datum hinter %1:.</translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01, or a span such as 7d, 12h or 2w.</source>
        <translation>%1 ist kein Datum; etwa 2024-01-01 schreiben oder eine Spanne wie 7d, 12h oder 2w.</translation>
    </message>
    <message>
        <source>%1 is no percentage from 0 to 100.</source>
        <translation>%1 ist kein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>%1 lies ahead; seven days ago is -7d.</source>
        <translation>%1 liegt in der Zukunft; vor sieben Tagen ist -7d.</translation>
    </message>
    <message>
        <source>list: only jobs that match EXPR, see below</source>
        <translation>list: nur Jobs, die zu EXPR passen, siehe unten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Macie</source>
        <translation>Macie</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>There is an access key.</source>
        <translation>Ein Zugriffsschlüssel ist da.</translation>
    </message>
    <message>
        <source>The role gave temporary keys.</source>
        <translation>Die Rolle hat befristete Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>The profile&apos;s program gave keys.</source>
        <translation>Das Programm des Profils hat Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>IAM Identity Center gave temporary keys.</source>
        <translation>IAM Identity Center hat befristete Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>The session of aws login gave temporary keys.</source>
        <translation>Die Sitzung von aws login hat befristete Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>The web identity token was taken for temporary keys.</source>
        <translation>Das Web-Identity-Token wurde gegen befristete Schlüssel eingetauscht.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave temporary keys.</source>
        <translation>Der Dienst des Containers hat befristete Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave temporary keys.</source>
        <translation>Die Metadaten der Instanz haben befristete Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>The settings fit together.</source>
        <translation>Die Einstellungen passen zusammen.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>Anfragen gehen über den Proxy %1.</translation>
    </message>
    <message>
        <source>No proxy is in use for this endpoint.</source>
        <translation>Für diesen Endpunkt wird kein Proxy benutzt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name leads to an address.</source>
        <translation>Der Name des Endpunkts führt zu einer Adresse.</translation>
    </message>
    <message>
        <source>The endpoint accepts connections.</source>
        <translation>Der Endpunkt nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted.</source>
        <translation>Die Verbindung ist verschlüsselt, und dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>The endpoint answers, and this computer&apos;s clock agrees with it.</source>
        <translation>Der Endpunkt antwortet, und die Uhr dieses Computers stimmt mit ihm überein.</translation>
    </message>
    <message>
        <source>AWS knows the keys: account %1.</source>
        <translation>AWS kennt die Schlüssel: Konto %1.</translation>
    </message>
    <message>
        <source>Macie is on in this account and Region.</source>
        <translation>Macie ist in diesem Konto und dieser Region eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 ist erlaubt.</translation>
    </message>
    <message>
        <source>This rests on something above that failed.</source>
        <translation>Das setzt etwas voraus, das weiter oben fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Mend that first, then check again.</source>
        <translation>Beheben Sie zuerst das, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The proxy looks up the endpoint&apos;s name.</source>
        <translation>Der Proxy schlägt den Namen des Endpunkts nach.</translation>
    </message>
    <message>
        <source>%1 could not be tried: nothing was found to ask about.</source>
        <translation>%1 ließ sich nicht ausprobieren: Es fand sich nichts, wonach zu fragen wäre.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name is not known.</source>
        <translation>Der Name des Endpunkts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the Region and the endpoint, then the network&apos;s DNS and whether a VPN or a proxy is needed.</source>
        <translation>Prüfen Sie Region und Endpunkt, dann das DNS des Netzes und ob ein VPN oder ein Proxy nötig ist.</translation>
    </message>
    <message>
        <source>No connection to the endpoint, or to the proxy, came about.</source>
        <translation>Es kam keine Verbindung zum Endpunkt oder zum Proxy zustande.</translation>
    </message>
    <message>
        <source>Check whether a firewall blocks it, whether a VPN is needed, and the proxy&apos;s address.</source>
        <translation>Prüfen Sie, ob eine Firewall sie sperrt, ob ein VPN nötig ist, und die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>The endpoint is on this computer and asks for no encryption.</source>
        <translation>Der Endpunkt ist auf diesem Computer und verlangt keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, whom this computer does not trust.</source>
        <translation>Das Zertifikat wurde von %1 ausgestellt; dieser Stelle vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>If your network inspects connections, have its certificate given to you and name its file in AWS_CA_BUNDLE or ca_bundle; otherwise do not go on.</source>
        <translation>Falls Ihr Netz Verbindungen untersucht, lassen Sie sich dessen Zertifikat geben und nennen Sie die Datei in AWS_CA_BUNDLE oder ca_bundle; fahren Sie sonst nicht fort.</translation>
    </message>
    <message>
        <source>The certificate is trusted, but it is for another name.</source>
        <translation>Dem Zertifikat wird vertraut, aber es gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check the endpoint for mistakes; otherwise ask who runs the network what answers there.</source>
        <translation>Prüfen Sie den Endpunkt auf Tippfehler; fragen Sie sonst die Betreiber des Netzes, was dort antwortet.</translation>
    </message>
    <message>
        <source>A certificate has expired, or is not valid yet.</source>
        <translation>Ein Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell who runs the endpoint or the proxy.</source>
        <translation>Prüfen Sie das Datum dieses Computers; stimmt es, sagen Sie den Betreibern des Endpunkts oder des Proxys Bescheid.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Something on the way may break encryption, or offer less than TLS 1.2: ask who runs the network.</source>
        <translation>Vielleicht bricht unterwegs etwas die Verschlüsselung auf oder bietet weniger als TLS 1.2: Fragen Sie die Betreiber des Netzes.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Give them when you are asked, or in the variable https_proxy.</source>
        <translation>Geben Sie beides an, wenn Sie gefragt werden, oder in der Variablen https_proxy.</translation>
    </message>
    <message>
        <source>The endpoint answers, but does not say what time it is.</source>
        <translation>Der Endpunkt antwortet, sagt aber nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>Something on the way may change answers: check the proxy and the endpoint.</source>
        <translation>Vielleicht verändert unterwegs etwas die Antworten: Prüfen Sie Proxy und Endpunkt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes.</source>
        <translation>Die Uhr dieses Computers geht um mehr als fünf Minuten falsch.</translation>
    </message>
    <message>
        <source>Set the clock. Jobscope corrects up to a day by itself; other programs do not.</source>
        <translation>Stellen Sie die Uhr. Jobscope gleicht bis zu einem Tag selbst aus; andere Programme tun das nicht.</translation>
    </message>
    <message>
        <source>Macie is suspended in this account and Region: no job runs.</source>
        <translation>Macie ist in diesem Konto und dieser Region ausgesetzt: Kein Job läuft.</translation>
    </message>
    <message>
        <source>Have it enabled again if jobs should run; reading them works.</source>
        <translation>Lassen Sie es wieder einschalten, wenn Jobs laufen sollen; lesen lassen sie sich.</translation>
    </message>
    <message>
        <source>Macie names a status that this version does not know: %1.</source>
        <translation>Macie nennt einen Status, den diese Version nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope.</source>
        <translation>Sehen Sie nach einer neueren Version von Jobscope.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Further trusted certificates: %1</source>
        <translation>Weitere vertraute Zertifikate: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this one, in seconds: %1</source>
        <translation>Uhr des Servers minus diese, in Sekunden: %1</translation>
    </message>
    <message>
        <source>Key id, its end: %1</source>
        <translation>Ende der Schlüssel-ID: %1</translation>
    </message>
    <message>
        <source>The keys expire: %1</source>
        <translation>Die Schlüssel laufen ab: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>a problem with an account</extracomment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identität: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>a setting, and the variable or the file and line that it comes from</extracomment>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>Check of the connection %1 by Jobscope</source>
        <translation>Prüfung der Verbindung %1 durch Jobscope</translation>
    </message>
    <message>
        <source>Account ids, names and paths are in this text; keys, tokens and passwords are not.</source>
        <translation>Dieser Text enthält Konto-IDs, Namen und Pfade; Schlüssel, Token und Passwörter enthält er nicht.</translation>
    </message>
    <message>
        <source>No results repository is set up for this account and Region.</source>
        <translation>Für dieses Konto und diese Region ist kein Bucket für Erkennungsergebnisse eingerichtet.</translation>
    </message>
    <message>
        <source>Job created</source>
        <translation>Job angelegt</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>Scheduled run started</source>
        <translation>Geplanter Lauf begonnen</translation>
    </message>
    <message>
        <source>Bucket meets the criteria</source>
        <translation>Bucket erfüllt die Kriterien</translation>
    </message>
    <message>
        <source>No bucket meets the criteria</source>
        <translation>Kein Bucket erfüllt die Kriterien</translation>
    </message>
    <message>
        <source>Scheduled run completed</source>
        <translation>Geplanter Lauf beendet</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Von Hand pausiert</translation>
    </message>
    <message>
        <source>Resumed by a person</source>
        <translation>Von Hand fortgesetzt</translation>
    </message>
    <message>
        <source>Paused by Macie: quota reached</source>
        <translation>Von Macie pausiert: Kontingent erreicht</translation>
    </message>
    <message>
        <source>Resumed by Macie: quota lifted</source>
        <translation>Von Macie fortgesetzt: Kontingent wieder frei</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>Job abgebrochen</translation>
    </message>
    <message>
        <source>Job completed</source>
        <translation>Job abgeschlossen</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Macie is off there</source>
        <translation>Macie ist dort ausgeschaltet</translation>
    </message>
    <message>
        <source>no member any more</source>
        <translation>kein Mitglied mehr</translation>
    </message>
    <message>
        <source>isolated by AWS</source>
        <translation>von AWS isoliert</translation>
    </message>
    <message>
        <source>not active in this Region</source>
        <translation>in dieser Region nicht aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>its details could not be had</source>
        <translation>Einzelheiten waren nicht zu bekommen</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>in another Region</source>
        <translation>in einer anderen Region</translation>
    </message>
    <message>
        <source>belongs to another account now</source>
        <translation>gehört jetzt einem anderen Konto</translation>
    </message>
    <message>
        <source>This job has no log: it has not run yet, or somebody deleted the log.</source>
        <translation>Dieser Job hat kein Protokoll: Er ist noch nicht gelaufen, oder jemand hat das Protokoll gelöscht.</translation>
    </message>
    <message>
        <source>The log tells of no run since %1.</source>
        <translation>Das Protokoll berichtet seit %1 von keinem Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</source>
        <translation>
            <numerusform>Das Protokoll berichtet seit %1 von %n Lauf; er begann am %2 und endete am %3.</numerusform>
            <numerusform>Das Protokoll berichtet seit %1 von %n Läufen; der letzte begann am %2 und endete am %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</source>
        <translation>
            <numerusform>Das Protokoll berichtet seit %1 von %n Lauf; er begann am %2, ein Ende steht nicht darin.</numerusform>
            <numerusform>Das Protokoll berichtet seit %1 von %n Läufen; der letzte begann am %2, sein Ende steht nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>That run read nothing: no bucket met the criteria when it looked for them.</source>
        <translation>Dieser Lauf hat nichts gelesen: Als er nach Buckets suchte, erfüllte keiner die Kriterien.</translation>
    </message>
    <message>
        <source>That run read nothing: it could not read any of the buckets that met the criteria.</source>
        <translation>Dieser Lauf hat nichts gelesen: Er konnte keinen der Buckets lesen, die die Kriterien erfüllten.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets met the criteria when it looked for them.</source>
        <translation>
            <numerusform>%n Bucket erfüllte die Kriterien, als er danach suchte.</numerusform>
            <numerusform>%n Buckets erfüllten die Kriterien, als er danach suchte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It left out %n accounts: %1.</source>
        <translation>
            <numerusform>Er ließ %n Konto aus: %1.</numerusform>
            <numerusform>Er ließ %n Konten aus: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not read %n buckets: %1.</source>
        <translation>
            <numerusform>Er konnte %n Bucket nicht lesen: %1.</numerusform>
            <numerusform>Er konnte %n Buckets nicht lesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log names no account and no bucket that it could not read.</source>
        <translation>Das Protokoll nennt kein Konto und keinen Bucket, den er nicht lesen konnte.</translation>
    </message>
    <message numerus="yes">
        <source>It was paused %n times, the last time at %1.</source>
        <translation>
            <numerusform>Er wurde %n-mal pausiert, am %1.</numerusform>
            <numerusform>Er wurde %n-mal pausiert, zuletzt am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled at %1.</source>
        <translation>Er wurde am %1 abgebrochen.</translation>
    </message>
    <message>
        <source>The log is longer; its later entries were not read.</source>
        <translation>Das Protokoll ist länger; seine späteren Einträge wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It keeps findings for 90 days.</source>
        <translation>Macie behält Ergebnisse 90 Tage lang.</translation>
    </message>
    <message>
        <source>Macie has no finding of this job.</source>
        <translation>Macie hat kein Ergebnis dieses Jobs.</translation>
    </message>
    <message numerus="yes">
        <source>Macie has at least %n findings of this job: %1.</source>
        <translation>
            <numerusform>Macie hat mindestens %n Ergebnis dieses Jobs: %1.</numerusform>
            <numerusform>Macie hat mindestens %n Ergebnisse dieses Jobs: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results repository is set up, so Macie keeps the results of runs for 90 days only.</source>
        <translation>Es ist kein Bucket für Erkennungsergebnisse eingerichtet; Macie behält sie deshalb nur 90 Tage lang.</translation>
    </message>
    <message>
        <source>Macie puts the results of runs into the bucket %1.</source>
        <translation>Macie legt die Erkennungsergebnisse im Bucket %1 ab.</translation>
    </message>
    <message>
        <source>Not an entry of Macie&apos;s</source>
        <translation>Kein Eintrag von Macie</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <extracomment>a problem with a bucket</extracomment>
        <translation>Bucket: %1</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota of %2 TB for jobs.</source>
        <translation>Konto %1 hat sein monatliches Kontingent von %2 TB für Jobs erreicht.</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota for jobs.</source>
        <translation>Konto %1 hat sein monatliches Kontingent für Jobs erreicht.</translation>
    </message>
    <message>
        <source>meets the criteria</source>
        <translation>erfüllt die Kriterien</translation>
    </message>
    <message>
        <source>does not meet them</source>
        <translation>erfüllt sie nicht</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>not known to Macie in this Region</source>
        <translation>Macie in dieser Region nicht bekannt</translation>
    </message>
    <message>
        <source>AWS says</source>
        <extracomment>head of a column: whether the bucket meets the criteria by AWS&apos;s own answer</extracomment>
        <translation>AWS sagt</translation>
    </message>
    <message>
        <source>This explanation says</source>
        <extracomment>head of a column: whether the bucket is selected by this program&apos;s evaluation</extracomment>
        <translation>Diese Erklärung sagt</translation>
    </message>
    <message>
        <source>Readable objects</source>
        <extracomment>head of a column: number of objects that Macie can classify</extracomment>
        <translation>Lesbare Objekte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>head of a column: &quot;Scheduled run started&quot;</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>AWS&apos;s words</source>
        <extracomment>head of a column: the description of an event by AWS</extracomment>
        <translation>Wortlaut von AWS</translation>
    </message>
    <message numerus="yes">
        <source>%n paused by a person</source>
        <translation>
            <numerusform>%n von Hand pausiert</numerusform>
            <numerusform>%n von Hand pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by Macie</source>
        <translation>
            <numerusform>%n von Macie pausiert</numerusform>
            <numerusform>%n von Macie pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors in the last run</source>
        <translation>
            <numerusform>%n mit Fehlern im letzten Lauf</numerusform>
            <numerusform>%n mit Fehlern im letzten Lauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring within 7 days</source>
        <translation>
            <numerusform>%n läuft in 7 Tagen ab</numerusform>
            <numerusform>%n laufen in 7 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>figures of jobs, and how long it is until the first of their pauses ends: &quot;3 paused by a person, next in 5 h 12 min&quot;</extracomment>
        <translation>%1, nächster in %2</translation>
    </message>
    <message>
        <source>a report in FILE (.pdf, .html, .md, .json or .csv)</source>
        <translation>ein Bericht in FILE (.pdf, .html, .md, .json oder .csv)</translation>
    </message>
    <message>
        <source>report: other names for accounts, buckets, keys, tags and ARNs</source>
        <translation>report: andere Namen für Konten, Buckets, Schlüssel, Tags und ARNs</translation>
    </message>
    <message>
        <source>the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv</source>
        <translation>die Endung von %1 sagt kein Format; es gibt .pdf, .html, .md, .json und .csv</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source, which were not asked for</source>
        <translation>
            <numerusform>ein anderer Job der Quelle, nach dem nicht gefragt wurde</numerusform>
            <numerusform>%n andere Jobs der Quelle, nach denen nicht gefragt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>account ids, bucket names, keys, tags and ARNs have other names here, the same ones throughout; SHA-256 values are over the originals</source>
        <translation>Konto-IDs, Bucket-Namen, Schlüssel, Tags und ARNs haben hier andere Namen, durchgehend dieselben; SHA-256-Werte gehören zu den Originalen</translation>
    </message>
    <message>
        <source>Missing, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 tells what went wrong</extracomment>
        <translation>Es fehlt etwas, dieser Bericht ist also nicht vollständig: %1</translation>
    </message>
    <message>
        <source>the bundle would replace its source %1</source>
        <translation>das Bündel würde seine Quelle %1 ersetzen</translation>
    </message>
    <message>
        <source>%1 takes one bundle and nothing else</source>
        <translation>%1 nimmt ein Bündel und sonst nichts</translation>
    </message>
    <message>
        <source>answers, explanations, report and checksums in one file (.zip)</source>
        <translation>Antworten, Erklärungen, Bericht und Prüfsummen in einer Datei (.zip)</translation>
    </message>
    <message>
        <source>whether a bundle is as it was written</source>
        <translation>ob ein Bündel so ist, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>where the report goes (its ending tells the format), or the bundle</source>
        <translation>wohin der Bericht geht (die Endung sagt das Format), oder das Bündel</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: not of this bundle</source>
        <translation>%1: nicht aus diesem Bündel</translation>
    </message>
    <message numerus="yes">
        <source>all %n files are as they were written</source>
        <translation>
            <numerusform>die eine Datei ist so, wie sie geschrieben wurde</numerusform>
            <numerusform>alle %n Dateien sind so, wie sie geschrieben wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>--aliases is for --redact; without it there are no aliases</source>
        <translation>--aliases gehört zu --redact; ohne das gibt es keine Aliasnamen</translation>
    </message>
    <message>
        <source>no section %1; there are %2</source>
        <translation>den Abschnitt %1 gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>report --redact: a table (CSV) that tells which name stands for which</source>
        <translation>report --redact: eine Tabelle (CSV), die sagt, welcher Name wofür steht</translation>
    </message>
    <message>
        <source>report: only these sections beside the summary, with commas (checks,pause)</source>
        <translation>report: nur diese Abschnitte neben der Zusammenfassung, mit Kommas (checks,pause)</translation>
    </message>
    <message>
        <source>the report and its table of aliases need two files</source>
        <translation>der Bericht und seine Tabelle der Aliasnamen brauchen zwei Dateien</translation>
    </message>
    <message>
        <source>--sections is for .pdf, .html and .md; in .json and .csv a job is always whole</source>
        <translation>--sections gilt für .pdf, .html und .md; in .json und .csv ist ein Job immer ganz</translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, not loaded: %1</source>
        <translation>
            <numerusform>die Einzelheiten von %n Job, nicht geladen: %1</numerusform>
            <numerusform>die Einzelheiten von %n Jobs, nicht geladen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, which could not be had: %1. %2</source>
        <extracomment>%1: names of jobs, %2: a sentence</extracomment>
        <translation>
            <numerusform>die Einzelheiten von %n Job, die nicht zu bekommen waren: %1. %2</numerusform>
            <numerusform>die Einzelheiten von %n Jobs, die nicht zu bekommen waren: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out on request, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 are titles of sections</extracomment>
        <translation>Auf Wunsch weggelassen, dieser Bericht ist also nicht vollständig: %1</translation>
    </message>
    <message>
        <source>evidence bundle, unchanged: %1</source>
        <translation>Beweisbündel, unverändert: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Angefragt als</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n jobs</source>
        <extracomment>behind &quot;Asked as&quot;: of so many jobs it is not known who asked AWS for them</extracomment>
        <translation>
            <numerusform>bei %n Job nicht bekannt</numerusform>
            <numerusform>bei %n Jobs nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not go on by itself. If nobody resumed it in time, Macie has cancelled it for good.</source>
        <translation>Er läuft nicht von selbst weiter. Hat ihn niemand rechtzeitig fortgesetzt, so hat Macie ihn endgültig abgebrochen.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it only if that has not happened.</source>
        <translation>Nur wenn das nicht geschehen ist, kann ihn jemand fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>It does not go on by itself. The interrupted run has probably been cancelled; the job stays paused.</source>
        <translation>Er läuft nicht von selbst weiter. Der unterbrochene Lauf wurde vermutlich abgebrochen; der Job bleibt pausiert.</translation>
    </message>
    <message>
        <source>By id: %1.</source>
        <extracomment>ids of custom data identifiers or allow lists that a job uses, whose names are not known</extracomment>
        <translation>Nach ID: %1.</translation>
    </message>
    <message>
        <source>Listed are %1.</source>
        <extracomment>managed data identifiers that a job lists</extracomment>
        <translation>Aufgeführt sind %1.</translation>
    </message>
    <message>
        <source>The pause expired at %1: the interrupted run has probably been cancelled; the job stays paused and can be resumed at any time.</source>
        <translation>Die Pause lief am %1 ab: Der unterbrochene Lauf wurde vermutlich abgebrochen; der Job bleibt pausiert und kann jederzeit fortgesetzt werden.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it: %1</source>
        <translation>Diese Version von Jobscope kennt dieses Feld nicht; AWS hat es vielleicht hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Runs again and again, by a schedule that this version does not know.</source>
        <translation>Läuft immer wieder, nach einem Zeitplan, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>with any of: %1</source>
        <translation>mit mindestens einem davon: %1</translation>
    </message>
    <message>
        <source>Paused by a person; that expired, so it has probably been cancelled since.</source>
        <translation>Von Hand pausiert; die Pause ist abgelaufen, er wurde also vermutlich seither abgebrochen.</translation>
    </message>
    <message>
        <source>the jobs behind the list page %1: AWS said there that it had more, and no further page follows in that file</source>
        <extracomment>%1: a file</extracomment>
        <translation>die Jobs hinter der Listenseite %1: AWS sagte dort, dass es mehr gibt, und in dieser Datei folgt keine weitere Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n files whose names do not end in .json, .jsonl or .ndjson: %1</source>
        <translation>
            <numerusform>%n Datei, deren Name nicht auf .json, .jsonl oder .ndjson endet: %1</numerusform>
            <numerusform>%n Dateien, deren Namen nicht auf .json, .jsonl oder .ndjson enden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders, whose files were not read: %1</source>
        <translation>
            <numerusform>%n Ordner, dessen Dateien nicht gelesen wurden: %1</numerusform>
            <numerusform>%n Ordner, deren Dateien nicht gelesen wurden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the whole file</source>
        <translation>SHA-256 der ganzen Datei</translation>
    </message>
    <message>
        <source>AWS said besides</source>
        <translation>AWS sagte außerdem</translation>
    </message>
    <message>
        <source>Laid out for reading: indented, invisible characters written out; a PDF has U+ and a number where its fonts lack a character. The SHA-256 is over the exact bytes as received.</source>
        <translation>Zum Lesen gesetzt: eingerückt, unsichtbare Zeichen ausgeschrieben; in einem PDF steht U+ mit einer Nummer, wo seinen Schriften ein Zeichen fehlt. Der SHA-256 gilt für die genauen Bytes, wie sie ankamen.</translation>
    </message>
    <message>
        <source>%1, a time that was set by hand</source>
        <translation>%1, eine von Hand gesetzte Zeit</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>on the cover of a report, before what is said of a job that a source tells of several times</extracomment>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>More than once: %1</source>
        <translation>Mehrfach: %1</translation>
    </message>
    <message numerus="yes">
        <source>the list entries of %n jobs whose definition is here: %1</source>
        <translation>
            <numerusform>der Listeneintrag von %n Job, dessen Definition hier steht: %1</numerusform>
            <numerusform>die Listeneinträge von %n Jobs, deren Definitionen hier stehen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers that are here already, byte for byte: %1</source>
        <translation>
            <numerusform>%n Antwort, die Byte für Byte schon hier steht: %1</numerusform>
            <numerusform>%n Antworten, die Byte für Byte schon hier stehen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job %1: %n answers that differ; each stands here on its own</source>
        <translation>
            <numerusform>Job %1: %n abweichende Antwort; sie steht hier für sich</numerusform>
            <numerusform>Job %1: %n abweichende Antworten; jede steht hier für sich</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1: its list entry says the status %2, its definition says %3; the definition stands here</source>
        <extracomment>%1: name of a job, %2 and %3: statuses as the API names them</extracomment>
        <translation>Job %1: sein Listeneintrag nennt den Status %2, seine Definition %3; hier steht die Definition</translation>
    </message>
    <message>
        <source>as the evidence bundle says of itself: %1</source>
        <extracomment>%1: words of the manifest of an evidence bundle</extracomment>
        <translation>wie das Beweisbündel von sich selbst sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source that the evidence bundle was made from, which are not in it</source>
        <translation>
            <numerusform>%n anderer Job der Quelle, aus der das Beweisbündel entstand; er ist nicht darin</numerusform>
            <numerusform>%n andere Jobs der Quelle, aus der das Beweisbündel entstand; sie sind nicht darin</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 % of objects in scope, picked at random.</source>
        <translation>Etwa %1 % der Objekte im Umfang, zufällig ausgewählt.</translation>
    </message>
    <message>
        <source>Paused by a person; the interrupted run has probably been cancelled.</source>
        <translation>Von Hand pausiert; der unterbrochene Lauf wurde vermutlich abgebrochen.</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3, request id %4</source>
        <extracomment>what AWS was asked as well: name of an operation, time, SHA-256, id of the request</extracomment>
        <translation>%1, empfangen %2, SHA-256 %3, Anfrage-ID %4</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3</source>
        <translation>%1, empfangen %2, SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n further answers</source>
        <translation>
            <numerusform>%n weitere Antwort</numerusform>
            <numerusform>%n weitere Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AboutDialog</name>
    <message>
        <source>About Jobscope</source>
        <translation>Über Jobscope</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 mit Qt %2</translation>
    </message>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one. It reads only, keeps nothing of your jobs, and reports to nobody.</source>
        <translation>Zeigt Klassifizierungsjobs von Amazon Macie und erklärt jeden einzelnen. Es liest nur, behält nichts von Ihren Jobs und meldet niemandem etwas.</translation>
    </message>
    <message>
        <source>Jobscope is no product of Amazon. Amazon Macie is a trademark of Amazon.com, Inc. or its affiliates.</source>
        <translation>Jobscope ist kein Produkt von Amazon. Amazon Macie ist eine Marke von Amazon.com, Inc. oder verbundenen Unternehmen.</translation>
    </message>
    <message>
        <source>© 2026 The Jobscope authors. Licensed under the Apache License 2.0.</source>
        <translation>© 2026 The Jobscope authors. Lizenziert unter der Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptDialog</name>
    <message>
        <source>In &amp;every job, not only in this one</source>
        <translation>In &amp;jedem Job, nicht nur in diesem</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Why it may stay:</source>
        <translation>&amp;Warum er bleiben darf:</translation>
    </message>
    <message>
        <source>It counts no more, and reports name it with this reason. Kept in %1; “jobscope-cli check --accept” takes the same file.</source>
        <translation>Er zählt nicht mehr, und Berichte nennen ihn mit dieser Begründung. Wird in %1 aufbewahrt; „jobscope-cli check --accept“ nimmt dieselbe Datei.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akzeptieren</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptanceController</name>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>This acceptance is for every job. Withdraw it in all of them?</source>
        <translation>Das ist in jedem Job akzeptiert. Soll es in keinem mehr akzeptiert sein?</translation>
    </message>
    <message>
        <source>&amp;Withdraw in every job</source>
        <translation>In &amp;keinem mehr akzeptieren</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the answer of a Macie call</source>
        <translation>Die Antwort eines Macie-Aufrufs öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>Be&amp;ispielkonto öffnen</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>Die Quelle erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;text</source>
        <translation>Erklärung als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;Markdown</source>
        <translation>Erklärung als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Filter the &amp;jobs</source>
        <translation>&amp;Jobs filtern</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Erklärung</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>A&amp;bout Jobscope</source>
        <translation>Ü&amp;ber Jobscope</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Why do you say that?</source>
        <translation>&amp;Warum steht das da?</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Agenda…</source>
        <translation>&amp;Terminplan…</translation>
    </message>
    <message>
        <source>The next runs of all loaded jobs</source>
        <translation>Die nächsten Läufe aller geladenen Jobs</translation>
    </message>
    <message>
        <source>&amp;Try an object</source>
        <translation>Objekt prüfe&amp;n</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another job…</source>
        <translation>Mit anderem Job &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Snaps&amp;hots</source>
        <translation>Mo&amp;mentaufnahmen</translation>
    </message>
    <message>
        <source>Open a &amp;job by id or ARN…</source>
        <translation>&amp;Job über Id oder ARN öffnen…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Look up a &amp;bucket…</source>
        <translation>&amp;Bucket nachschlagen …</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select a bucket, and why</source>
        <translation>Welche der geladenen Jobs einen Bucket auswählen, und warum</translation>
    </message>
    <message>
        <source>Accou&amp;nts and Regions…</source>
        <translation>Konten und &amp;Regionen …</translation>
    </message>
    <message>
        <source>What each account in each Region answered</source>
        <translation>Was jedes Konto in jeder Region geantwortet hat</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>&amp;Fristen …</translation>
    </message>
    <message>
        <source>When the pauses of all loaded jobs end, the next one first</source>
        <translation>Wann die Pausen aller geladenen Jobs enden, die nächste zuerst</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Gespeicherte &amp;Filter</translation>
    </message>
    <message>
        <source>How to &amp;filter</source>
        <translation>So wird ge&amp;filtert</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Verbindung &amp;prüfen…</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Schritt für Schritt prüfen, worauf die Verbindung beruht</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>&amp;Liste exportieren…</translation>
    </message>
    <message>
        <source>What the list shows, as a table or as JSON</source>
        <translation>Was die Liste zeigt, als Tabelle oder als JSON</translation>
    </message>
    <message>
        <source>Copy the &amp;list as a table</source>
        <translation>&amp;Liste als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Job ch&amp;osen before</source>
        <translation>Vor&amp;her gewählter Job</translation>
    </message>
    <message>
        <source>Job chosen a&amp;fterwards</source>
        <translation>Dana&amp;ch gewählter Job</translation>
    </message>
    <message>
        <source>Keep on to&amp;p</source>
        <translation>&amp;Oben halten</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>What the program did lately: each call to AWS, without secrets</source>
        <translation>Was das Programm zuletzt getan hat: jeder Aufruf bei AWS, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <translation>H&amp;ell, hoher Kontrast</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <translation>D&amp;unkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>B&amp;ericht…</translation>
    </message>
    <message>
        <source>A file about one or more jobs: PDF, HTML, Markdown, JSON or CSV</source>
        <translation>Eine Datei über einen oder mehrere Jobs: PDF, HTML, Markdown, JSON oder CSV</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>The next runs by schedule, on days of UTC. Macie documents neither hour nor time zone.</source>
        <translation>Die nächsten Läufe nach Zeitplan, an Tagen in UTC. Macie dokumentiert weder Uhrzeit noch Zeitzone.</translation>
    </message>
    <message>
        <source>Expected runs</source>
        <translation>Erwartete Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have no date: they run once, are paused by a person, or have ended.</source>
        <translation>
            <numerusform>%Ln Job hat kein Datum: Er läuft einmal, ist von Hand pausiert oder beendet.</numerusform>
            <numerusform>%Ln Jobs haben kein Datum: Sie laufen einmal, sind von Hand pausiert oder beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded, so their dates are not known.</source>
        <translation>
            <numerusform>Von %Ln Job ist nur der Listeneintrag geladen, sein Datum ist also nicht bekannt.</numerusform>
            <numerusform>Von %Ln Jobs ist nur der Listeneintrag geladen, ihre Daten sind also nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketDialog</name>
    <message>
        <source>Look up a bucket</source>
        <translation>Bucket nachschlagen</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select this bucket? Fill in what you know of it; what you leave empty is not known.</source>
        <translation>Welche der geladenen Jobs wählen diesen Bucket aus? Tragen Sie ein, was Sie von ihm wissen; was leer bleibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Jobs and whether they select the bucket</source>
        <translation>Jobs und ob sie den Bucket auswählen</translation>
    </message>
    <message>
        <source>No jobs are loaded.</source>
        <translation>Es sind keine Jobs geladen.</translation>
    </message>
    <message>
        <source>Name a bucket to see which jobs select it.</source>
        <translation>Nennen Sie einen Bucket, um zu sehen, welche Jobs ihn auswählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whether it selects a bucket, and the job</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketsDialog</name>
    <message>
        <source>Buckets of now: %1</source>
        <translation>Buckets zurzeit: %1</translation>
    </message>
    <message>
        <source>What Macie knows of the buckets now, up to a day old. A past run may have met others.</source>
        <translation>Was Macie zurzeit über die Buckets weiß, bis zu einen Tag alt. Ein früherer Lauf kann andere angetroffen haben.</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>Nach einer beliebigen Spalte filtern</translation>
    </message>
    <message>
        <source>Filter the buckets</source>
        <translation>Buckets filtern</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <translation>Buckets des Jobs</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%Ln Bucket</numerusform>
            <numerusform>%Ln Buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n buckets</source>
        <translation>
            <numerusform>%1 von %Ln Bucket</numerusform>
            <numerusform>%1 von %Ln Buckets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Contradictions, likely mistakes and what is worth knowing about this job. Jobs cannot be edited: what is to change takes a copy.</source>
        <translation>Widersprüche, wahrscheinliche Fehler und Wissenswertes über diesen Job. Jobs lassen sich nicht bearbeiten: Für Änderungen braucht es eine Kopie.</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>In der Definition zeigen</translation>
    </message>
    <message>
        <source>Show place %1</source>
        <translation>Stelle %1 zeigen</translation>
    </message>
    <message>
        <source>Show in the definition: %1</source>
        <translation>In der Definition zeigen: %1</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>Nicht mehr akzeptieren: %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Akzeptieren: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandController</name>
    <message>
        <source>Job, %1</source>
        <translation>Job, %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search actions and jobs</source>
        <translation>Aktionen und Jobs suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>An action, a job or a source</source>
        <translation>Eine Aktion, ein Job oder eine Quelle</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CompareDialog</name>
    <message>
        <source>Compare two jobs</source>
        <translation>Zwei Jobs vergleichen</translation>
    </message>
    <message>
        <source>The first job is %1.</source>
        <translation>Der erste Job ist %1.</translation>
    </message>
    <message>
        <source>&amp;Second job:</source>
        <translation>&amp;Zweiter Job:</translation>
    </message>
    <message>
        <source>Differences of the two jobs</source>
        <translation>Unterschiede der beiden Jobs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Erster Job</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>Zweiter Job</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a job, and what differs there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What they are &amp;set up to do</source>
        <translation>Wozu &amp;sie eingerichtet sind</translation>
    </message>
    <message>
        <source>&amp;Objects of a listing</source>
        <translation>&amp;Objekte einer Liste</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ComparedObjects</name>
    <message>
        <source>Paste keys or drop a listing here to see which objects one job takes and the other does not. What a listing does not say of the bucket is taken from this field and from “Try an object”.</source>
        <translation>Fügen Sie Schlüssel ein oder ziehen Sie eine Liste hierher, um zu sehen, welche Objekte der eine Job einbezieht und der andere nicht. Was eine Liste vom Bucket nicht sagt, kommt aus diesem Feld und aus „Objekt prüfen“.</translation>
    </message>
    <message>
        <source>&amp;Bucket of these objects:</source>
        <translation>&amp;Bucket dieser Objekte:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Objects whose verdict differs</source>
        <translation>Objekte, deren Urteil sich unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Objekt unterscheidet sich das Urteil: %2 nur beim ersten Job im Umfang, %3 nur beim zweiten.</numerusform>
            <numerusform>Bei %1 von %Ln Objekten unterscheidet sich das Urteil: %2 nur beim ersten Job im Umfang, %3 nur beim zweiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict on %n object(s) is the same in both.</source>
        <translation>
            <numerusform>Das Urteil über %Ln Objekt ist in beiden gleich.</numerusform>
            <numerusform>Das Urteil über alle %Ln Objekte ist in beiden gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionButton</name>
    <message>
        <source>Connect to AWS</source>
        <translation>Mit AWS verbinden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionController</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Momentaufnahme: %1</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Another Region…</source>
        <translation>&amp;Andere Region…</translation>
    </message>
    <message>
        <source>Another Region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>Name of the Region, for example eu-central-2:</source>
        <translation>Name der Region, zum Beispiel eu-central-2:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>a snapshot: name of the connection, account, Region, time</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>One that cannot be read…</source>
        <translation>Eine, die nicht lesbar ist…</translation>
    </message>
    <message>
        <source>None yet: they are kept when jobs were loaded</source>
        <translation>Noch keine: Sie entstehen, wenn Jobs geladen wurden</translation>
    </message>
    <message>
        <source>&amp;Delete all snapshots…</source>
        <translation>Alle Momentaufnahmen &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete all snapshots</source>
        <translation>Alle Momentaufnahmen löschen</translation>
    </message>
    <message>
        <source>Delete what was kept of all accounts and Regions? Jobs at AWS are not touched.</source>
        <translation>Löschen, was von allen Konten und Regionen aufbewahrt wurde? Die Jobs bei AWS bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>Job öffnen</translation>
    </message>
    <message>
        <source>Job id or ARN:</source>
        <translation>Job-Id oder ARN:</translation>
    </message>
    <message>
        <source>There is no job %1 in what is open.</source>
        <translation>Der Job %1 ist nicht unter den geöffneten.</translation>
    </message>
    <message>
        <source>Jobs exist in one account and one Region only. Check both, or paste the ARN: it names them.</source>
        <translation>Jobs gibt es nur in einem Konto und einer Region. Beide prüfen oder den ARN einfügen: Er nennt sie.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>A &amp;profile of the AWS CLI</source>
        <translation>Ein &amp;Profil der AWS CLI</translation>
    </message>
    <message>
        <source>An access &amp;key</source>
        <translation>Ein &amp;Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>nur bei befristeten Schlüsseln</translation>
    </message>
    <message>
        <source>leave empty to keep the present key</source>
        <translation>leer lassen, um den jetzigen zu behalten</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Otherwise it is good for this session only. Programs of yours can read a keychain that is unlocked. A role or a profile is safer than a long-lived key.</source>
        <translation>Sonst gilt er nur für diese Sitzung. Ihre anderen Programme können einen entsperrten Schlüsselbund lesen. Eine Rolle oder ein Profil ist sicherer als ein langlebiger Schlüssel.</translation>
    </message>
    <message>
        <source>Access key &amp;id:</source>
        <translation>Id des &amp;Zugriffsschlüssels:</translation>
    </message>
    <message>
        <source>Secret &amp;access key:</source>
        <translation>&amp;Geheimer Schlüssel:</translation>
    </message>
    <message>
        <source>Session t&amp;oken:</source>
        <translation>Sitzungs-&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>access key</source>
        <comment>kind of a profile</comment>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of a profile</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>program</source>
        <comment>kind of a profile</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <comment>kind of a profile</comment>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>console sign-in</source>
        <comment>kind of a profile</comment>
        <translation>Konsolenanmeldung</translation>
    </message>
    <message>
        <source>web identity</source>
        <comment>kind of a profile</comment>
        <translation>Web-Identität</translation>
    </message>
    <message>
        <source>container</source>
        <comment>kind of a profile</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <comment>kind of a profile</comment>
        <translation>EC2-Instanz</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>kind of a profile</comment>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>There are no profiles in the files of the AWS CLI. “aws configure” makes one.</source>
        <translation>In den Dateien der AWS CLI gibt es keine Profile. „aws configure“ legt eines an.</translation>
    </message>
    <message>
        <source>not set in the profile: choose one</source>
        <translation>im Profil nicht gesetzt: eine wählen</translation>
    </message>
    <message>
        <source>%1 (the profile&apos;s)</source>
        <translation>%1 (die des Profils)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>eine wählen</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS wird gefragt…</translation>
    </message>
    <message>
        <source>Signed in to account %1 as %2.</source>
        <translation>Angemeldet in Konto %1 als %2.</translation>
    </message>
    <message>
        <source>Macie is suspended there.</source>
        <translation>Macie ist dort ausgesetzt.</translation>
    </message>
    <message>
        <source>Macie is enabled there.</source>
        <translation>Macie ist dort aktiviert.</translation>
    </message>
    <message>
        <source>A role at &amp;IAM Identity Center</source>
        <translation>Eine Rolle bei &amp;IAM Identity Center</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? Its key goes from the keychain; profiles of the AWS CLI stay as they are.</source>
        <translation>„%1“ entfernen? Ihr Schlüssel verschwindet aus dem Schlüsselbund; Profile der AWS CLI bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No connections yet. A connection is a profile of the AWS CLI or an access key, with a Region.</source>
        <translation>Noch keine Verbindungen. Eine Verbindung ist ein Profil der AWS CLI oder ein Zugriffsschlüssel, mit einer Region.</translation>
    </message>
    <message>
        <source>role %1 in %2</source>
        <translation>Rolle %1 in %2</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Schritt für Schritt prüfen, worauf die Verbindung beruht</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CopyMenu</name>
    <message>
        <source>Job &amp;id</source>
        <translation>Job-&amp;Id</translation>
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
        <translation>Befehl der AWS CLI: &amp;beschreiben</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;resume (would change the job)</source>
        <translation>Befehl der AWS CLI: &amp;fortsetzen (würde den Job ändern)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;pause (would change the job)</source>
        <translation>Befehl der AWS CLI: &amp;pausieren (würde den Job ändern)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;cancel for good (would change the job)</source>
        <translation>Befehl der AWS CLI: endgültig abb&amp;rechen (würde den Job ändern)</translation>
    </message>
    <message>
        <source>&amp;Open in the AWS console</source>
        <translation>In der AWS-K&amp;onsole öffnen</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DashboardStrip</name>
    <message>
        <source>All loaded jobs at a glance</source>
        <translation>Alle geladenen Jobs auf einen Blick</translation>
    </message>
    <message>
        <source>Shows only these jobs: %1</source>
        <translation>Zeigt nur diese Jobs: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DefinitionView</name>
    <message>
        <source>Find in the definition</source>
        <translation>In der Definition suchen</translation>
    </message>
    <message>
        <source>Definition: property, value and meaning</source>
        <translation>Definition: Eigenschaft, Wert und Bedeutung</translation>
    </message>
    <message>
        <source>Open all branches</source>
        <translation>Alle Zweige öffnen</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>Alle Zweige schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which find of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>Warum steht das da?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DoctorDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;policy</source>
        <translation>&amp;Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Check the connection: %1</source>
        <translation>Verbindung prüfen: %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Copy all findings as text, without secrets</source>
        <translation>Alle Befunde als Text kopieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows what is missing, for an administrator</source>
        <translation>Die IAM-Richtlinie kopieren, die das Fehlende erlaubt, für Administratoren</translation>
    </message>
    <message>
        <source>Cancelled. What is listed was checked before.</source>
        <translation>Abgebrochen. Was in der Liste steht, wurde vorher geprüft.</translation>
    </message>
    <message>
        <source>Details of the chosen step</source>
        <translation>Einzelheiten zum gewählten Schritt</translation>
    </message>
    <message>
        <source>Looks at each thing that the connection rests on. Nothing is changed.</source>
        <translation>Sieht sich alles an, worauf die Verbindung beruht. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The key of this connection is not at hand, so nothing could be checked.</source>
        <translation>Der Schlüssel dieser Verbindung ist nicht zur Hand, deshalb ließ sich nichts prüfen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%Ln Schritt ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Schritte sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln Warnung.</numerusform>
            <numerusform>%Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Buckets: which are taken, which are left out</source>
        <translation>Buckets: welche einbezogen und welche ausgelassen werden</translation>
    </message>
    <message>
        <source>Objects: which are taken, which are left out</source>
        <translation>Objekte: welche einbezogen und welche ausgelassen werden</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The rest of the answer</source>
        <translation>Der Rest der Antwort</translation>
    </message>
    <message>
        <source>Readings: where AWS’s documents leave two meanings</source>
        <translation>Lesarten: wo die AWS-Dokumentation zwei Bedeutungen offenlässt</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>Buckets jetzt</translation>
    </message>
    <message>
        <source>Look up the buckets of now</source>
        <translation>Jetzige Buckets nachschlagen</translation>
    </message>
    <message>
        <source>Asks AWS which buckets this job means now; with many buckets this takes a while</source>
        <translation>Fragt AWS, welche Buckets dieser Job jetzt meint; bei vielen Buckets dauert das eine Weile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these buckets…</source>
        <translation>Diese Buckets zeigen…</translation>
    </message>
    <message numerus="yes">
        <source>Looking up buckets: %n so far…</source>
        <translation>
            <numerusform>Buckets werden nachgeschlagen: bisher %Ln…</numerusform>
            <numerusform>Buckets werden nachgeschlagen: bisher %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExportController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>Der Drucker war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it is switched on, then try again.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FactsGrid</name>
    <message>
        <source>Why do you say that?</source>
        <translation>Warum steht das da?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterController</name>
    <message numerus="yes">
        <source>%n job(s) not described yet: the filter asks for their details.</source>
        <translation>
            <numerusform>%Ln Job ist noch ohne Details: Der Filter fragt danach.</numerusform>
            <numerusform>%Ln Jobs sind noch ohne Details: Der Filter fragt danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name; one that exists already is replaced:</source>
        <translation>Name; ein vorhandener wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterField</name>
    <message>
        <source>Filter jobs</source>
        <translation>Jobs filtern</translation>
    </message>
    <message>
        <source>Words, or fields like status:idle. F1 explains them, Alt+Down shows saved filters.</source>
        <translation>Wörter oder Felder wie status:idle. F1 erklärt sie, Alt+Ab zeigt gespeicherte Filter.</translation>
    </message>
    <message>
        <source>Saved filters and help</source>
        <translation>Gespeicherte Filter und Hilfe</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>How terms are joined</source>
        <translation>Wie Ausdrücke verbunden werden</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>one of them; binds less than a space</source>
        <translation>eins von beiden; bindet schwächer als ein Leerzeichen</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>das nicht</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>Klammern gruppieren</translation>
    </message>
    <message>
        <source>quotes hold spaces and signs</source>
        <translation>Anführungszeichen fassen Leerzeichen und Sonderzeichen</translation>
    </message>
    <message>
        <source>Dates and spans</source>
        <translation>Daten und Spannen</translation>
    </message>
    <message>
        <source>on that day, by UTC; &lt;, &lt;=, &gt; and &gt;= as well</source>
        <translation>an diesem Tag nach UTC; auch mit &lt;, &lt;=, &gt; und &gt;=</translation>
    </message>
    <message>
        <source>in the last seven days; h, d and w are hours, days and weeks</source>
        <translation>in den letzten sieben Tagen; h, d und w sind Stunden, Tage und Wochen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>is the API&apos;s word for jobs that Macie paused; those that a person paused are user_paused</source>
        <translation>nennt die API Jobs, die Macie pausiert hat; von Hand pausierte sind user_paused</translation>
    </message>
    <message>
        <source>schedule, tag, check and sampling need them: jobs that are still without are counted above the list</source>
        <translation>schedule, tag, check und sampling brauchen sie: Jobs, die noch keine haben, werden über der Liste gezählt</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FindBar</name>
    <message>
        <source>Previous find</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Nächste Fundstelle</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetController</name>
    <message>
        <source>&amp;Change a group</source>
        <translation>Gruppe ä&amp;ndern</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Neue &amp;Gruppe …</translation>
    </message>
    <message>
        <source>&amp;Find where Macie is on</source>
        <translation>Finden, wo Macie an &amp;ist</translation>
    </message>
    <message numerus="yes">
        <source>Macie is off in all %n accounts and Regions that were asked.</source>
        <translation>
            <numerusform>Macie ist in dem %Ln gefragten Konto und seiner Region aus.</numerusform>
            <numerusform>Macie ist in allen %Ln gefragten Konten und Regionen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be no jobs. Whoever turned it on since may ask again.</source>
        <translation>Es kann keine Jobs geben. Wer Macie inzwischen eingeschaltet hat, kann noch einmal fragen.</translation>
    </message>
    <message>
        <source>%1 answered. %2</source>
        <extracomment>%1: &quot;38 of 40 sources&quot;; %2: a sentence</extracomment>
        <translation>%1 haben geantwortet. %2</translation>
    </message>
    <message>
        <source>The jobs of the others are here. View &gt; Accounts and Regions shows which failed, and asks again.</source>
        <translation>Die Jobs der anderen sind da. „Ansicht &gt; Konten und Regionen“ zeigt, was fehlgeschlagen ist, und fragt noch einmal.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetDialog</name>
    <message>
        <source>&amp;Show these jobs</source>
        <translation>Diese Jobs &amp;zeigen</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Keep as a group…</source>
        <translation>Als &amp;Gruppe behalten …</translation>
    </message>
    <message>
        <source>Accounts and Regions</source>
        <translation>Konten und Regionen</translation>
    </message>
    <message>
        <source>Where Macie is off nobody asks again, unless you do.</source>
        <translation>Wo Macie aus ist, wird nicht noch einmal gefragt, außer auf Wunsch.</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>Verbindung &amp;prüfen…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GatesStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate and what it lets pass</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GroupDialog</name>
    <message>
        <source>Save and &amp;open</source>
        <translation>Speichern und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>for example SecurityAudit</source>
        <translation>zum Beispiel SecurityAudit</translation>
    </message>
    <message>
        <source>Account ids, one a line. None: the connections&apos; own accounts, without a role.</source>
        <translation>Konto-IDs, eine je Zeile. Keine: die eigenen Konten der Verbindungen, ohne Rolle.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>&amp;Verbindungen:</translation>
    </message>
    <message>
        <source>&amp;Role in each account:</source>
        <translation>&amp;Rolle in jedem Konto:</translation>
    </message>
    <message>
        <source>&amp;Accounts:</source>
        <translation>&amp;Konten:</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>Re&amp;gionen:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one first: its keys open the group.</source>
        <translation>Es gibt noch keine Verbindungen. Zuerst eine anlegen: ihre Schlüssel öffnen die Gruppe.</translation>
    </message>
    <message>
        <source>Choose the connections whose keys are used.</source>
        <translation>Bitte die Verbindungen wählen, deren Schlüssel benutzt werden.</translation>
    </message>
    <message>
        <source>“%1” is no account id: those have 12 digits.</source>
        <translation>„%1“ ist keine Konto-ID: diese haben 12 Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts and Regions will be asked.</source>
        <translation>
            <numerusform>%Ln Konto mit Region wird gefragt.</numerusform>
            <numerusform>%Ln Konten und Regionen werden gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the group “%1”? Its connections stay.</source>
        <translation>Die Gruppe „%1“ entfernen? Ihre Verbindungen bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add accounts of I&amp;AM Identity Center</source>
        <translation>Konten aus I&amp;AM Identity Center hinzufügen</translation>
    </message>
    <message>
        <source>Taken on, with the connection&apos;s keys</source>
        <translation>übernommen, mit den Schlüsseln der Verbindung</translation>
    </message>
    <message>
        <source>Given by IAM Identity Center</source>
        <translation>von IAM Identity Center gegeben</translation>
    </message>
    <message>
        <source>The role &amp;is:</source>
        <translation>D&amp;ie Rolle wird:</translation>
    </message>
    <message>
        <source>Name the role in these accounts.</source>
        <translation>Nennen Sie die Rolle in diesen Konten.</translation>
    </message>
    <message>
        <source>Name the accounts of the role.</source>
        <translation>Nennen Sie die Konten der Rolle.</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS wird gefragt…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>Dort gibt es für Sie in keinem Konto eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were listed.</source>
        <translation>
            <numerusform>Ein Konto wurde aufgeführt.</numerusform>
            <numerusform>%Ln Konten wurden aufgeführt.</numerusform>
        </translation>
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
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>A job without a name</source>
        <translation>Ein Job ohne Namen</translation>
    </message>
    <message>
        <source>Copy the job id</source>
        <translation>Job-ID kopieren</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the countdown counts to, and when that is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>how a day and a time are written, in the letters of QLocale</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobListView</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Kein Job passt zu „%1“.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>Job-ID kopieren</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Oben gehalten</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Andere Jobs</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>There are no jobs here. A job is in the one account and Region that it was created in.</source>
        <translation>Hier gibt es keine Jobs. Ein Job gehört zu dem einen Konto und der einen Region, in denen er erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Views of the job</source>
        <translation>Ansichten des Jobs</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose a job on the list to see what it reads, when, and what it leaves out.</source>
        <translation>Wählen Sie einen Job aus der Liste, um zu sehen, was er liest, wann, und was er auslässt.</translation>
    </message>
    <message>
        <source>Loading the details of this job…</source>
        <translation>Die Einzelheiten dieses Jobs werden geladen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
    <message>
        <source>Try an object</source>
        <translation>Objekt prüfen</translation>
    </message>
    <message>
        <source>Not all could be looked up that AWS knows beside this job. %1</source>
        <translation>Nicht alles, was AWS neben diesem Job weiß, ließ sich nachschlagen. %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Show the answer with line breaks; it came without</source>
        <translation>Die Antwort mit Zeilenumbrüchen zeigen; sie kam ohne</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the answer exactly as it came</source>
        <translation>Die Antwort genau so kopieren, wie sie kam</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>Die Antwort als JSON</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Began again from the other end</source>
        <translation>Suche am anderen Ende fortgesetzt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListExport</name>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>jobs</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n jobs</source>
        <translation>
            <numerusform>%Ln Job kopiert</numerusform>
            <numerusform>%Ln Jobs kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingPage</name>
    <message>
        <source>Try a list of objects</source>
        <translation>Eine Liste von Objekten prüfen</translation>
    </message>
    <message>
        <source>Paste keys or drop a listing here: the JSON of “aws s3api list-objects-v2”, the text of “aws s3 ls --recursive”, keys on lines of their own, or JSON lines. What a listing does not say of the bucket is taken from the form for one object.</source>
        <translation>Schlüssel einfügen oder eine Auflistung hierher ziehen: das JSON von „aws s3api list-objects-v2“, den Text von „aws s3 ls --recursive“, Schlüssel auf eigenen Zeilen oder JSON-Zeilen. Was eine Auflistung nicht über den Bucket sagt, kommt aus dem Formular für ein Objekt.</translation>
    </message>
    <message>
        <source>Show only objects of this verdict</source>
        <translation>Nur Objekte mit diesem Urteil zeigen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Objects and their verdicts</source>
        <translation>Objekte und ihre Urteile</translation>
    </message>
    <message>
        <source>Export the objects shown</source>
        <translation>Gezeigte Objekte exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 von %Ln Objekt</numerusform>
            <numerusform>%1 von %Ln Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and how many objects have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in scope: %1</source>
        <translation>Nicht im Umfang: %1</translation>
    </message>
    <message>
        <source>%1 stop here, %2 go on</source>
        <extracomment>at a gate: how many objects it stops, how many go on</extracomment>
        <translation>%1 enden hier, %2 weiter</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingSource</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <translation>Schlüssel &amp;einfügen</translation>
    </message>
    <message>
        <source>Open a &amp;listing…</source>
        <translation>&amp;Auflistung öffnen …</translation>
    </message>
    <message>
        <source>Trying the objects…</source>
        <translation>Objekte werden geprüft …</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy keys, one on each line, or a listing first.</source>
        <translation>In der Zwischenablage ist kein Text. Zuerst Schlüssel, je einen pro Zeile, oder eine Auflistung kopieren.</translation>
    </message>
    <message>
        <source>Open a listing of objects</source>
        <translation>Auflistung von Objekten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the listing cannot be read; the first is line %1: %2</source>
        <translation>
            <numerusform>%Ln Stelle der Auflistung ist nicht lesbar, in Zeile %1: %2</numerusform>
            <numerusform>%Ln Stellen der Auflistung sind nicht lesbar; die erste ist Zeile %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing holds no object.</source>
        <translation>Die Auflistung enthält kein Objekt.</translation>
    </message>
    <message>
        <source>“aws s3 ls” prints the local time of the computer that it ran on and does not say which. The times are read as those of %1, the time zone of this computer.</source>
        <translation>„aws s3 ls“ gibt die Ortszeit des Rechners aus, auf dem es lief, und sagt nicht, welche. Die Zeiten werden als solche von %1 gelesen, der Zeitzone dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogDialog</name>
    <message>
        <source>&amp;Only warnings</source>
        <translation>&amp;Nur Warnungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Nothing was logged. The settings say what is.</source>
        <translation>Es wurde nichts protokolliert. Die Einstellungen sagen, was protokolliert wird.</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are left out before a line is kept.</source>
        <translation>Schlüssel, Token und Passwörter werden ausgelassen, bevor eine Zeile aufbewahrt wird.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Empties this list; the file stays.</source>
        <translation>Leert diese Liste; die Datei bleibt.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicDelegate</name>
    <message>
        <source>%1: </source>
        <comment>label of a block, before its words</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicView</name>
    <message>
        <source>Copy this statement</source>
        <translation>Diese Aussage kopieren</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>In der Definition zeigen</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>Warum steht das da?</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Jobscope changes nothing, neither at AWS nor in your files.</source>
        <translation>Jobscope ändert nichts, weder bei AWS noch in Ihren Dateien.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MessageBar</name>
    <message>
        <source>Copy this message</source>
        <translation>Diese Meldung kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows this, for an administrator</source>
        <translation>Die IAM-Richtlinie kopieren, die das erlaubt, für einen Administrator</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>Schritt für Schritt prüfen, worauf die Verbindung beruht</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectForm</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>not known; for example 5 MiB</source>
        <translation>nicht bekannt; zum Beispiel 5 MiB</translation>
    </message>
    <message>
        <source>&amp;Last modified</source>
        <translation>&amp;Letzte Änderung</translation>
    </message>
    <message>
        <source>not known; for example 2026-08-30 10:00 UTC</source>
        <translation>nicht bekannt; z. B. 2026-08-30 10:00 UTC</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>Speicher&amp;klasse</translation>
    </message>
    <message>
        <source>not known, taken as STANDARD</source>
        <translation>nicht bekannt, gilt als STANDARD</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Bucket’s &amp;account</source>
        <translation>K&amp;onto des Buckets</translation>
    </message>
    <message>
        <source>Effective &amp;permission</source>
        <translation>Effektive Be&amp;rechtigung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Shared access</source>
        <translation>Gemeinsamer &amp;Zugriff</translation>
    </message>
    <message>
        <source>B&amp;ucket’s tags</source>
        <translation>Tags des B&amp;uckets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known; for example owner=me, keep=yes</source>
        <translation>nicht bekannt; z. B. owner=me, keep=yes</translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation>%1: es gibt keine</translation>
    </message>
    <message>
        <source>Cannot be read as a size; write it like 5242880 or 5 MiB.</source>
        <translation>Nicht als Größe lesbar; zum Beispiel 5242880 oder 5 MiB schreiben.</translation>
    </message>
    <message>
        <source>Cannot be read as a time; write it like 2026-08-30 or 2026-08-30T10:00:00Z.</source>
        <translation>Nicht als Zeit lesbar; zum Beispiel 2026-08-30 oder 2026-08-30T10:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>Cannot be read as tags; write them like key=value, each key once.</source>
        <translation>Nicht als Tags lesbar; wie key=value schreiben, jeden Schlüssel einmal.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectPage</name>
    <message>
        <source>Try an object</source>
        <translation>Objekt prüfen</translation>
    </message>
    <message>
        <source>Would this job read that object? Fill in what you know; what you leave empty is not known.</source>
        <translation>Würde dieser Job das Objekt lesen? Eintragen, was bekannt ist; was leer bleibt, gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>%1: how each condition comes out</source>
        <comment>buckets or objects</comment>
        <translation>%1: wie jede Bedingung ausfällt</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarController</name>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Shall the desktop tell you seven days and one day before the pause of a loaded job ends?</source>
        <translation>Soll der Desktop sieben Tage und einen Tag vor dem Ende der Pause eines geladenen Jobs Bescheid geben?</translation>
    </message>
    <message>
        <source>Only while Jobscope runs. The box below the list changes it at any time.</source>
        <translation>Nur solange Jobscope läuft. Das Kästchen unter der Liste ändert es jederzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses end soon</source>
        <translation>
            <numerusform>%Ln Pause endet bald</numerusform>
            <numerusform>%Ln Pausen enden bald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a job, then &quot;5 d 3 h until the job is cancelled for good&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>View &gt; Deadlines shows them all.</source>
        <translation>„Ansicht &gt; Fristen“ zeigt alle.</translation>
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
        <translation>Sieben Tage und einen Tag vorher auf dem Desktop &amp;Bescheid geben</translation>
    </message>
    <message>
        <source>Copy the &amp;command</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Export as &amp;calendar…</source>
        <translation>Als &amp;Kalender exportieren …</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Macie ends the pause of a person 30 days after it began: a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>Macie beendet die Pause einer Person 30 Tage nach ihrem Beginn: Ein einmaliger Job wird endgültig abgebrochen, von einem wiederkehrenden nur der unterbrochene Lauf.</translation>
    </message>
    <message>
        <source>No loaded job is paused by a person with a known end of the pause.</source>
        <translation>Kein geladener Job ist von einer Person mit bekanntem Ende pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines to come.</source>
        <translation>
            <numerusform>%Ln Frist steht bevor.</numerusform>
            <numerusform>%Ln Fristen stehen bevor.</numerusform>
        </translation>
    </message>
    <message>
        <source>To resume it:</source>
        <translation>Zum Fortsetzen:</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>Fristen exportieren</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Kalender (%1)</translation>
    </message>
    <message>
        <source>The calendar could not be written: %1</source>
        <translation>Der Kalender konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Macie cancels the paused job “%1”</source>
        <translation>Macie bricht den pausierten Job „%1“ ab</translation>
    </message>
    <message>
        <source>Macie cancels the interrupted run of the job “%1”</source>
        <translation>Macie bricht den unterbrochenen Lauf des Jobs „%1“ ab</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReadingsMenu</name>
    <message>
        <source>Reading&amp;s</source>
        <translation>Les&amp;arten</translation>
    </message>
    <message>
        <source>Not settled: “%1” is used, and it is said where another changes something</source>
        <translation>Nicht festgelegt: „%1“ gilt, und wo eine andere etwas ändert, wird es gesagt</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Redact</source>
        <translation>Schwär&amp;zen</translation>
    </message>
    <message>
        <source>Save a &amp;table of the aliases, too</source>
        <translation>&amp;Tabelle der Aliasnamen dazu speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Account ids, bucket names, keys, tags and ARNs get other names, the same ones throughout.</source>
        <translation>Konten, Bucketnamen, Schlüssel, Tags und ARNs bekommen andere Namen, überall dieselben.</translation>
    </message>
    <message>
        <source>The summary and where a job comes from are always there.</source>
        <translation>Die Zusammenfassung und die Herkunft eines Jobs sind immer dabei.</translation>
    </message>
    <message>
        <source>&amp;Jobs:</source>
        <translation>&amp;Jobs:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>Abs&amp;chnitte:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählte: %1</translation>
    </message>
    <message>
        <source>Shown in the list: %1</source>
        <translation>In der Liste gezeigte: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded; the report says so and names them.</source>
        <translation>
            <numerusform>Von %Ln Job ist nur der Listeneintrag geladen; der Bericht sagt das und nennt ihn.</numerusform>
            <numerusform>Von %Ln Jobs ist nur der Listeneintrag geladen; der Bericht sagt das und nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no accessibility tags; HTML is the accessible format.</source>
        <translation>Das PDF hat keine Auszeichnung für Barrierefreiheit; HTML ist das barrierefreie Format.</translation>
    </message>
    <message>
        <source>Every job is whole here: sections cannot be left out.</source>
        <translation>Hier ist jeder Job ganz: Abschnitte lassen sich nicht weglassen.</translation>
    </message>
    <message>
        <source>Saved beside the report as NAME-aliases.csv, over a file of that name. It undoes the redaction: keep it to yourself.</source>
        <translation>Wird neben dem Bericht als NAME-aliases.csv gespeichert, auch über eine Datei dieses Namens. Sie hebt die Schwärzung auf: nicht weitergeben.</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>jobs</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>Die Endung der Datei sagt kein Format.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Job %1 of %2</source>
        <translation>Job %1 von %2</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Seite %1 wird gesetzt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The pages of the report could not be made.</source>
        <translation>Die Seiten des Berichts konnten nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <comment>format of a file</comment>
        <translation>Beweisbündel</translation>
    </message>
    <message>
        <source>A ZIP archive of the exact answers, what is made of each, a PDF, and checksums to prove that nothing was changed. Nothing is redacted or left out.</source>
        <translation>Ein ZIP-Archiv mit den genauen Antworten, den Erläuterungen dazu, einem PDF und Prüfsummen, die zeigen, dass nichts geändert wurde. Nichts wird geschwärzt oder weggelassen.</translation>
    </message>
    <message>
        <source>Take .pdf, .html, .md, .json, .csv or .zip.</source>
        <translation>Möglich sind .pdf, .html, .md, .json, .csv und .zip.</translation>
    </message>
    <message>
        <source>A bundle holds the exact answers and cannot be redacted.</source>
        <translation>Ein Bündel enthält die genauen Antworten und kann nicht geschwärzt werden.</translation>
    </message>
    <message>
        <source>Take another ending, or choose the format of bundles first.</source>
        <translation>Wählen Sie eine andere Endung oder zuerst das Format der Bündel.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportPreview</name>
    <message>
        <source>Preview: the first page</source>
        <translation>Vorschau: die erste Seite</translation>
    </message>
    <message>
        <source>Preview: how the report begins</source>
        <translation>Vorschau: wie der Bericht beginnt</translation>
    </message>
    <message>
        <source>Preview: how the file begins</source>
        <translation>Vorschau: wie die Datei beginnt</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Kein Job ist gewählt.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erzeugt…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RolePicker</name>
    <message>
        <source>S&amp;ession:</source>
        <translation>Sitz&amp;ung:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>K&amp;onto:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Ro&amp;lle:</translation>
    </message>
    <message>
        <source>There is no session in the files of the AWS CLI. “aws configure sso-session” makes one.</source>
        <translation>In den Dateien der AWS CLI steht keine Sitzung. „aws configure sso-session“ legt eine an.</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS wird gefragt…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>Dort gibt es für Sie in keinem Konto eine Rolle.</translation>
    </message>
    <message>
        <source>Sign in and list acco&amp;unts</source>
        <translation>Anmelden und &amp;Konten auflisten</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RunsView</name>
    <message>
        <source>Look up the runs</source>
        <translation>Läufe nachschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log of the job, the latest entry first</source>
        <translation>Protokoll des Jobs, der neueste Eintrag zuerst</translation>
    </message>
    <message>
        <source>Copy this entry as JSON</source>
        <translation>Diesen Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>A file holds no log of the runs. Connect to the account to see them.</source>
        <translation>Eine Datei enthält kein Protokoll der Läufe. Mit dem Konto verbinden, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Macie writes into a log what each run did and which buckets it could not read, and AWS counts findings.</source>
        <translation>Macie hält in einem Protokoll fest, was jeder Lauf tat und welche Buckets er nicht lesen konnte, und AWS zählt die Ergebnisse.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the runs: %n entries so far…</source>
        <translation>
            <numerusform>Läufe werden nachgeschlagen: bisher %Ln Eintrag…</numerusform>
            <numerusform>Läufe werden nachgeschlagen: bisher %Ln Einträge…</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::SettingsDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before a pause ends</source>
        <translation>Sieben Tage und einen Tag vor dem Ende einer Pause auf dem &amp;Desktop Bescheid geben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>This computer&apos;s time, with UTC beside it</source>
        <translation>Zeit dieses Computers, UTC daneben</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>Nur UTC</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the source again:</source>
        <translation>Quelle neu &amp;lesen:</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>AWS&apos;s documents leave these open. What is settled here holds for all jobs; of what is not, it is said where it makes a difference.</source>
        <translation>Die Dokumente von AWS lassen dies offen. Was hier festgelegt ist, gilt für alle Jobs; was nicht, davon wird gesagt, wo es einen Unterschied macht.</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>Nicht festgelegt: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>As HTTPS_PROXY and NO_PROXY say, or else the system</source>
        <translation>Wie HTTPS_PROXY und NO_PROXY sagen, sonst das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>An address is http://host:port or socks5://host:port, without a user: a proxy that wants to know who asks is answered when it does.</source>
        <translation>Eine Adresse lautet http://host:port oder socks5://host:port, ohne Benutzer: Ein Proxy, der eine Anmeldung will, bekommt sie, wenn er danach fragt.</translation>
    </message>
    <message>
        <source>For connections that are opened from now on.</source>
        <translation>Für Verbindungen, die von jetzt an geöffnet werden.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warnings and each call to AWS</source>
        <translation>Warnungen und jeden Aufruf bei AWS</translation>
    </message>
    <message>
        <source>&amp;Kept in the log:</source>
        <translation>&amp;Im Protokoll:</translation>
    </message>
    <message>
        <source>Of a call its name, address, status, request id and time are kept; of an answer nothing. The log stays on this computer: Help › Log shows it.</source>
        <translation>Von einem Aufruf werden Name, Adresse, Status, Anfrage-ID und Dauer aufbewahrt, von einer Antwort nichts. Das Protokoll bleibt auf diesem Computer: Hilfe › Protokoll zeigt es.</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TermLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>a term and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TryView</name>
    <message>
        <source>&amp;One object</source>
        <translation>&amp;Ein Objekt</translation>
    </message>
    <message>
        <source>A l&amp;ist of objects</source>
        <translation>Eine &amp;Liste von Objekten</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WelcomePage</name>
    <message>
        <source>See what a Macie job really reads</source>
        <translation>Sehen, was ein Macie-Job wirklich liest</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>&amp;Beispielkonto öffnen</translation>
    </message>
    <message>
        <source>Or drop files or folders here. A file is the answer of a Macie call, for example:</source>
        <translation>Oder ziehen Sie Dateien oder Ordner hierher. Eine Datei ist die Antwort eines Macie-Aufrufs, zum Beispiel:</translation>
    </message>
    <message>
        <source>An example of a command that makes such a file</source>
        <translation>Ein Beispiel für einen Befehl, der eine solche Datei erzeugt</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Jobscope opens Amazon Macie classification jobs and explains each one: what is taken, what is left out, when it runs and what it looks for. It only reads, and contacts AWS only when you connect.</source>
        <translation>Jobscope öffnet Klassifizierungsjobs von Amazon Macie und erklärt jeden: was genommen wird, was ausgelassen wird, wann er läuft und wonach er sucht. Es liest nur und fragt AWS nur, wenn Sie sich verbinden.</translation>
    </message>
    <message>
        <source>&amp;Connect to AWS…</source>
        <translation>Mit AWS &amp;verbinden…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WhyDialog</name>
    <message>
        <source>Why do you say that?</source>
        <translation>Warum steht das da?</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In der Antwort</translation>
    </message>
    <message>
        <source>It does not stand there.</source>
        <translation>Sie steht nicht darin.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Amazon Macie API Reference, DescribeClassificationJob</source>
        <translation>Amazon Macie API Reference, DescribeClassificationJob</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy for jq</source>
        <translation>Für jq kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowController</name>
    <message>
        <source>Answers of Macie calls (%1);;All files (%2)</source>
        <translation>Antworten von Macie-Aufrufen (%1);;Alle Dateien (%2)</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Jobs öffnen</translation>
    </message>
    <message>
        <source>Open all jobs of a folder</source>
        <translation>Alle Jobs eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>%1 – Jobscope</source>
        <comment>title of the window</comment>
        <translation>%1 – Jobscope</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Listing jobs…</source>
        <translation>Jobs werden aufgelistet…</translation>
    </message>
    <message>
        <source>Loading details…</source>
        <translation>Einzelheiten werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 von %Ln Job</numerusform>
            <numerusform>%1 von %Ln Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As saved, date unknown</source>
        <translation>Wie gespeichert, Datum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more could not be loaded.</source>
        <comment>what went wrong first</comment>
        <translation>
            <numerusform>%1 Außerdem konnte %Ln weiteres nicht geladen werden.</numerusform>
            <numerusform>%1 Außerdem konnten %Ln weitere nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%Ln Stunde alt</numerusform>
            <numerusform>%Ln Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%Ln Minute alt</numerusform>
            <numerusform>%Ln Minuten alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role in account</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>Momentaufnahme vom %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from AWS&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners weicht um %Ln Minute von der von AWS ab.</numerusform>
            <numerusform>Die Uhr dieses Rechners weicht um %Ln Minuten von der von AWS ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s time is used instead, for countdowns too unless --now sets one. Set the clock.</source>
        <translation>Stattdessen gilt die Zeit von AWS, auch für Countdowns, sofern --now keine setzt. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Evidence bundle, unchanged: %1</source>
        <translation>Beweisbündel, unverändert: %1</translation>
    </message>
    <message>
        <source>Not all jobs are here: AWS had more than this list page holds.</source>
        <translation>Hier sind nicht alle Jobs: AWS hatte mehr, als diese Listenseite enthält.</translation>
    </message>
    <message>
        <source>Save the pages that follow as well, or connect to the account.</source>
        <translation>Speichern Sie auch die folgenden Seiten oder verbinden Sie sich mit dem Konto.</translation>
    </message>
    <message>
        <source>Evidence bundle of the sample account, unchanged: %1</source>
        <translation>Beweisbündel des Beispielkontos, unverändert: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowPrompter</name>
    <message>
        <source>Code of your MFA device</source>
        <translation>Code Ihres MFA-Geräts</translation>
    </message>
    <message>
        <source>The profile “%1” takes on a role that wants the code which the device %2 shows now.</source>
        <translation>Das Profil „%1“ übernimmt eine Rolle, die den Code verlangt, den das Gerät %2 jetzt zeigt.</translation>
    </message>
    <message>
        <source>Run a program for keys?</source>
        <translation>Programm für Schlüssel ausführen?</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) gets its keys from a program. It runs with your rights. Go on only if you know it.</source>
        <translation>Das Profil „%1“ (%2, Zeile %3) erhält seine Schlüssel von einem Programm. Es läuft mit Ihren Rechten. Nur fortfahren, wenn es bekannt ist.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Sign in at the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who asks. Its words: “%2”</source>
        <translation>Der Proxy %1 will wissen, wer fragt. Seine Worte: „%2“</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Jobscope.</source>
        <translation>Die Anmeldung ist gelungen. Diese Seite kann geschlossen werden; weiter geht es in Jobscope.</translation>
    </message>
    <message>
        <source>Jobscope did not sign you in. Close this page and try again from its window.</source>
        <translation>Jobscope konnte die Anmeldung nicht annehmen. Diese Seite schließen und es im Fenster von Jobscope noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center</source>
        <translation>Anmeldung bei IAM Identity Center</translation>
    </message>
    <message>
        <source>Open the sign-in page of “%1” in your browser. This window goes on by itself once you are signed in.</source>
        <translation>Die Anmeldeseite von „%1“ im Browser öffnen. Nach der Anmeldung geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code:</source>
        <translation>Dort nur weitermachen, wenn die Seite diesen Code zeigt:</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>On another &amp;machine…</source>
        <translation>Auf anderem &amp;Rechner …</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one.</source>
        <translation>Zeigt Klassifizierungsjobs von Amazon Macie und erklärt jeden einzelnen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Open the built-in sample account.</source>
        <translation>Das eingebaute Beispielkonto öffnen.</translation>
    </message>
    <message>
        <source>Explain as of this time (ISO 8601) instead of the present.</source>
        <translation>Nach dem Stand dieses Zeitpunkts (ISO 8601) erklären statt nach dem gegenwärtigen.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>Answers of Macie calls as JSON, folders of them, or - for standard input.</source>
        <translation>Antworten von Macie-Aufrufen als JSON, Ordner damit oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--sample and files exclude each other</source>
        <translation>--sample und Dateien schließen einander aus</translation>
    </message>
    <message>
        <source>--now: cannot read “%1” as a time</source>
        <translation>--now: „%1“ ist nicht als Zeitpunkt lesbar</translation>
    </message>
    <message>
        <source>--lang: there is no “%1”; there are %2</source>
        <translation>--lang: „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>Look: system, light, dark, light-contrast or dark-contrast.</source>
        <translation>Aussehen: system, light, dark, light-contrast oder dark-contrast.</translation>
    </message>
    <message>
        <source>--theme: “%1” is none of system, light, dark, light-contrast, dark-contrast</source>
        <translation>--theme: „%1“ ist keines von system, light, dark, light-contrast, dark-contrast</translation>
    </message>
</context>
</TS>
