<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1: the number of bytes, %n chooses the plural</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (%2 %3)</source>
        <translation>
            <numerusform>%1 byte (%2 %3)</numerusform>
            <numerusform>%1 bytes (%2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (about %2 %3)</source>
        <translation>
            <numerusform>%1 byte (about %2 %3)</numerusform>
            <numerusform>%1 bytes (about %2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets, fixed list</source>
        <translation>
            <numerusform>%n bucket, fixed list</numerusform>
            <numerusform>%n buckets, fixed list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of Macie&apos;s own data types except the %n listed.</source>
        <translation>
            <numerusform>All of Macie&apos;s own data types except the %n listed.</numerusform>
            <numerusform>All of Macie&apos;s own data types except the %n listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n listed of Macie&apos;s own data types.</source>
        <translation>
            <numerusform>Only the %n listed of Macie&apos;s own data types.</numerusform>
            <numerusform>Only the %n listed of Macie&apos;s own data types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom data identifiers are used.</source>
        <translation>
            <numerusform>%n custom data identifier is used.</numerusform>
            <numerusform>%n custom data identifiers are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allow lists are used.</source>
        <translation>
            <numerusform>%n allow list is used.</numerusform>
            <numerusform>%n allow lists are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has run %n times.</source>
        <translation>
            <numerusform>It has run once.</numerusform>
            <numerusform>It has run %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n objects left in this run</source>
        <translation>
            <numerusform>about %n object left in this run</numerusform>
            <numerusform>about %n objects left in this run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1</source>
        <translation>
            <numerusform>exactly this %n bucket of account %1</numerusform>
            <numerusform>exactly these %n buckets of account %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1, Region %2</source>
        <translation>
            <numerusform>exactly this %n bucket of account %1, Region %2</numerusform>
            <numerusform>exactly these %n buckets of account %1, Region %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets</source>
        <translation>
            <numerusform>a fixed list of %n bucket</numerusform>
            <numerusform>a fixed list of %n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets in %1 entries</source>
        <translation>
            <numerusform>a fixed list of %n bucket in %1 entries</numerusform>
            <numerusform>a fixed list of %n buckets in %1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are named; the choice says what that means.</source>
        <translation>
            <numerusform>%n managed data identifier is named; the choice says what that means.</numerusform>
            <numerusform>%n managed data identifiers are named; the choice says what that means.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet any of %n conditions</source>
        <translation>
            <numerusform>that meet %n condition</numerusform>
            <numerusform>that meet any of %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet all %n conditions</source>
        <translation>
            <numerusform>that meet %n condition</numerusform>
            <numerusform>that meet all %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of Macie&apos;s own data types but %n</source>
        <translation>
            <numerusform>all of Macie&apos;s own data types but %n</numerusform>
            <numerusform>all of Macie&apos;s own data types but %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Macie&apos;s own data types</source>
        <translation>
            <numerusform>%n of Macie&apos;s own data types</numerusform>
            <numerusform>%n of Macie&apos;s own data types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %n custom data types only.</source>
        <translation>
            <numerusform>Looks for %n custom data type only.</numerusform>
            <numerusform>Looks for %n custom data types only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %1 and %n custom ones.</source>
        <translation>
            <numerusform>Looks for %1 and %n custom one.</numerusform>
            <numerusform>Looks for %1 and %n custom ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%n bucket</numerusform>
            <numerusform>%n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a job, as the source holds %n: %2</source>
        <translation>
            <numerusform>%1 needs a job, as the source holds %n: %2</numerusform>
            <numerusform>%1 needs a job, as the source holds %n: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of account %1: %2</source>
        <translation>
            <numerusform>%n bucket of account %1: %2</numerusform>
            <numerusform>%n buckets of account %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets are listed, more than the 1,000 that a job can have.</source>
        <translation>
            <numerusform>%n bucket is listed, more than the 1,000 that a job can have.</numerusform>
            <numerusform>%n buckets are listed, more than the 1,000 that a job can have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are given where exactly one is allowed.</source>
        <translation>
            <numerusform>%n value is given where exactly one is allowed.</numerusform>
            <numerusform>%n values are given where exactly one is allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not known to this version of Jobscope.</source>
        <translation>
            <numerusform>%n member is not known to this version of Jobscope.</numerusform>
            <numerusform>%n members are not known to this version of Jobscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are listed, though %1 goes without.</source>
        <translation>
            <numerusform>%n managed data identifier is listed, though %1 goes without.</numerusform>
            <numerusform>%n managed data identifiers are listed, though %1 goes without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other active jobs look for the same data types in the same buckets: %1.</source>
        <translation>
            <numerusform>%n other active job looks for the same data types in the same buckets: %1.</numerusform>
            <numerusform>%n other active jobs look for the same data types in the same buckets: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</source>
        <translation>
            <numerusform>%n exclude condition stands beside others, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</numerusform>
            <numerusform>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <extracomment>findings of checks that somebody accepted</extracomment>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</source>
        <translation>
            <numerusform>this computer&apos;s clock differs from AWS&apos;s by %n minute: AWS&apos;s time was used to sign in</numerusform>
            <numerusform>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</source>
        <translation>
            <numerusform>this computer&apos;s clock differs from AWS&apos;s by %n minute: AWS&apos;s time was used to sign in and for countdowns</numerusform>
            <numerusform>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job lists all %n data types that Macie has now, one by one.</source>
        <translation>
            <numerusform>The job lists the one data type that Macie has now.</numerusform>
            <numerusform>The job lists all %n data types that Macie has now, one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n buckets that meet the criteria now (as of %1).</source>
        <translation>
            <numerusform>AWS finds %n bucket that meets the criteria now (as of %1).</numerusform>
            <numerusform>AWS finds %n buckets that meet the criteria now (as of %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n objects, %1, of which Macie can read %2.</source>
        <translation>
            <numerusform>They hold %n object, %1, of which Macie can read %2.</numerusform>
            <numerusform>They hold %n objects, %1, of which Macie can read %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on all %n buckets that Macie knows.</source>
        <translation>
            <numerusform>This explanation and AWS agree on the one bucket that Macie knows.</numerusform>
            <numerusform>This explanation and AWS agree on all %n buckets that Macie knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</source>
        <translation>
            <numerusform>This explanation and AWS agree on %1 of %n bucket that Macie knows; they differ on %2.</numerusform>
            <numerusform>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Macie cannot read %1 of the %n objects in the buckets that match now.</source>
        <translation>
            <numerusform>Macie cannot read %1 of the %n object in the buckets that match now.</numerusform>
            <numerusform>Macie cannot read %1 of the %n objects in the buckets that match now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Macie knows %1 of the %n listed buckets now (as of %2).</source>
        <translation>
            <numerusform>Macie knows %1 of the %n listed bucket now (as of %2).</numerusform>
            <numerusform>Macie knows %1 of the %n listed buckets now (as of %2).</numerusform>
        </translation>
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
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <extracomment>so many paused jobs end within seven days</extracomment>
        <translation>
            <numerusform>%n expiring</numerusform>
            <numerusform>%n expiring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not listed: the filter asks for details that are not there</source>
        <translation>
            <numerusform>%n job is not listed: the filter asks for details that are not there</numerusform>
            <numerusform>%n jobs are not listed: the filter asks for details that are not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>A filter has at most %n character.</numerusform>
            <numerusform>A filter has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</source>
        <translation>
            <numerusform>The log tells of %n run since %1; it began at %2 and ended at %3.</numerusform>
            <numerusform>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</source>
        <translation>
            <numerusform>The log tells of %n run since %1; it began at %2, and the log has no end of it.</numerusform>
            <numerusform>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets met the criteria when it looked for them.</source>
        <translation>
            <numerusform>%n bucket met the criteria when it looked for them.</numerusform>
            <numerusform>%n buckets met the criteria when it looked for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It left out %n accounts: %1.</source>
        <translation>
            <numerusform>It left out %n account: %1.</numerusform>
            <numerusform>It left out %n accounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not read %n buckets: %1.</source>
        <translation>
            <numerusform>It could not read %n bucket: %1.</numerusform>
            <numerusform>It could not read %n buckets: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was paused %n times, the last time at %1.</source>
        <translation>
            <numerusform>It was paused %n time, at %1.</numerusform>
            <numerusform>It was paused %n times, the last time at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Macie has at least %n findings of this job: %1.</source>
        <translation>
            <numerusform>Macie has at least %n finding of this job: %1.</numerusform>
            <numerusform>Macie has at least %n findings of this job: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by a person</source>
        <translation>
            <numerusform>%n paused by a person</numerusform>
            <numerusform>%n paused by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by Macie</source>
        <translation>
            <numerusform>%n paused by Macie</numerusform>
            <numerusform>%n paused by Macie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors in the last run</source>
        <translation>
            <numerusform>%n with errors in the last run</numerusform>
            <numerusform>%n with errors in the last run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring within 7 days</source>
        <translation>
            <numerusform>%n expiring within 7 days</numerusform>
            <numerusform>%n expiring within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source, which were not asked for</source>
        <translation>
            <numerusform>%n other job of the source, which was not asked for</numerusform>
            <numerusform>%n other jobs of the source, which were not asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n files are as they were written</source>
        <translation>
            <numerusform>the one file is as it was written</numerusform>
            <numerusform>all %n files are as they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, not loaded: %1</source>
        <translation>
            <numerusform>the details of %n job, not loaded: %1</numerusform>
            <numerusform>the details of %n jobs, not loaded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, which could not be had: %1. %2</source>
        <extracomment>%1: names of jobs, %2: a sentence</extracomment>
        <translation>
            <numerusform>the details of %n job, which could not be had: %1. %2</numerusform>
            <numerusform>the details of %n jobs, which could not be had: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not known for %n jobs</source>
        <extracomment>behind &quot;Asked as&quot;: of so many jobs it is not known who asked AWS for them</extracomment>
        <translation>
            <numerusform>not known for %n job</numerusform>
            <numerusform>not known for %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files whose names do not end in .json, .jsonl or .ndjson: %1</source>
        <translation>
            <numerusform>%n file whose name does not end in .json, .jsonl or .ndjson: %1</numerusform>
            <numerusform>%n files whose names do not end in .json, .jsonl or .ndjson: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders, whose files were not read: %1</source>
        <translation>
            <numerusform>%n folder, whose files were not read: %1</numerusform>
            <numerusform>%n folders, whose files were not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list entries of %n jobs whose definition is here: %1</source>
        <translation>
            <numerusform>the list entry of %n job whose definition is here: %1</numerusform>
            <numerusform>the list entries of %n jobs whose definitions are here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers that are here already, byte for byte: %1</source>
        <translation>
            <numerusform>%n answer that is here already, byte for byte: %1</numerusform>
            <numerusform>%n answers that are here already, byte for byte: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job %1: %n answers that differ; each stands here on its own</source>
        <translation>
            <numerusform>job %1: %n answer that differs; it stands here on its own</numerusform>
            <numerusform>job %1: %n answers that differ; each stands here on its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source that the evidence bundle was made from, which are not in it</source>
        <translation>
            <numerusform>%n other job of the source that the evidence bundle was made from, which is not in it</numerusform>
            <numerusform>%n other jobs of the source that the evidence bundle was made from, which are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further answers</source>
        <translation>
            <numerusform>%n further answer</numerusform>
            <numerusform>%n further answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AgendaDialog</name>
    <message numerus="yes">
        <source>%n jobs have no date: they run once, are paused by a person, or have ended.</source>
        <translation>
            <numerusform>%Ln job has no date: it runs once, is paused by a person, or has ended.</numerusform>
            <numerusform>%Ln jobs have no date: they run once, are paused by a person, or have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded, so their dates are not known.</source>
        <translation>
            <numerusform>Of %Ln job only the list entry is loaded, so its dates are not known.</numerusform>
            <numerusform>Of %Ln jobs only the list entry is loaded, so their dates are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketsDialog</name>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%Ln bucket</numerusform>
            <numerusform>%Ln buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n buckets</source>
        <translation>
            <numerusform>%1 of %Ln bucket</numerusform>
            <numerusform>%1 of %Ln buckets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ComparedObjects</name>
    <message numerus="yes">
        <source>%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.</source>
        <translation>
            <numerusform>%1 of %Ln object changes verdict: %2 in scope of the first job only, %3 in scope of the second only.</numerusform>
            <numerusform>%1 of %Ln objects change verdict: %2 in scope of the first job only, %3 in scope of the second only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict on %n object(s) is the same in both.</source>
        <translation>
            <numerusform>The verdict on %Ln object is the same in both.</numerusform>
            <numerusform>The verdict on all %Ln objects is the same in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DoctorDialog</name>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%Ln step failed.</numerusform>
            <numerusform>%Ln steps failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln warning.</numerusform>
            <numerusform>%Ln warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExplanationView</name>
    <message numerus="yes">
        <source>Looking up buckets: %n so far…</source>
        <translation>
            <numerusform>Looking up buckets: %Ln so far…</numerusform>
            <numerusform>Looking up buckets: %Ln so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterController</name>
    <message numerus="yes">
        <source>%n job(s) not described yet: the filter asks for their details.</source>
        <translation>
            <numerusform>%Ln job not described yet: the filter asks for its details.</numerusform>
            <numerusform>%Ln jobs not described yet: the filter asks for their details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetController</name>
    <message numerus="yes">
        <source>Macie is off in all %n accounts and Regions that were asked.</source>
        <translation>
            <numerusform>Macie is off in the %Ln account and Region that was asked.</numerusform>
            <numerusform>Macie is off in all %Ln accounts and Regions that were asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GroupDialog</name>
    <message numerus="yes">
        <source>%n accounts and Regions will be asked.</source>
        <translation>
            <numerusform>%Ln account and Region will be asked.</numerusform>
            <numerusform>%Ln accounts and Regions will be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were listed.</source>
        <translation>
            <numerusform>%Ln account was listed.</numerusform>
            <numerusform>%Ln accounts were listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListExport</name>
    <message numerus="yes">
        <source>Copied %n jobs</source>
        <translation>
            <numerusform>Copied %Ln job</numerusform>
            <numerusform>Copied %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingPage</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 of %Ln object</numerusform>
            <numerusform>%1 of %Ln objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingSource</name>
    <message numerus="yes">
        <source>%n place(s) of the listing cannot be read; the first is line %1: %2</source>
        <translation>
            <numerusform>%Ln place of the listing cannot be read, on line %1: %2</numerusform>
            <numerusform>%Ln places of the listing cannot be read; the first is line %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarController</name>
    <message numerus="yes">
        <source>%n pauses end soon</source>
        <translation>
            <numerusform>%Ln pause ends soon</numerusform>
            <numerusform>%Ln pauses end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarDialog</name>
    <message numerus="yes">
        <source>%n deadlines to come.</source>
        <translation>
            <numerusform>%Ln deadline to come.</numerusform>
            <numerusform>%Ln deadlines to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportDialog</name>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded; the report says so and names them.</source>
        <translation>
            <numerusform>Of %Ln job only the list entry is loaded; the report says so and names it.</numerusform>
            <numerusform>Of %Ln jobs only the list entry is loaded; the report says so and names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RunsView</name>
    <message numerus="yes">
        <source>Looking up the runs: %n entries so far…</source>
        <translation>
            <numerusform>Looking up the runs: %Ln entry so far…</numerusform>
            <numerusform>Looking up the runs: %Ln entries so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowController</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 of %Ln job</numerusform>
            <numerusform>%1 of %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more could not be loaded.</source>
        <comment>what went wrong first</comment>
        <translation>
            <numerusform>%1 And %Ln more could not be loaded.</numerusform>
            <numerusform>%1 And %Ln more could not be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%Ln hour old</numerusform>
            <numerusform>%Ln hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%Ln minute old</numerusform>
            <numerusform>%Ln minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from AWS&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock differs from AWS&apos;s by %Ln minute.</numerusform>
            <numerusform>This computer&apos;s clock differs from AWS&apos;s by %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
