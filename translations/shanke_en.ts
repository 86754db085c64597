<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ClockSentence</name>
        <message>
            <source>The clock of this PC says %1; the server says %2. Set the clock: plans and submissions carry its time.</source>
            <translation>The clock of this PC says %1; the server says %2. Set the clock: plans and submissions carry its time.</translation>
        </message>
        <message>
            <source>The clock of this PC says %1, but a server&apos;s receipt is of %2. Set the clock: plans and submissions carry its time.</source>
            <translation>The clock of this PC says %1, but a server&apos;s receipt is of %2. Set the clock: plans and submissions carry its time.</translation>
        </message>
        <message>
            <source>The clock of this PC says %1, which cannot be right. Set the clock: plans and submissions carry its time, and Today shows the lessons of its day.</source>
            <translation>The clock of this PC says %1, which cannot be right. Set the clock: plans and submissions carry its time, and Today shows the lessons of its day.</translation>
        </message>
    </context>
    <context>
        <name>CourierWords</name>
        <message>
            <source>The other side has everything already. A file is still made when it can tell them that their work has arrived.</source>
            <translation>The other side has everything already. A file is still made when it can tell them that their work has arrived.</translation>
        </message>
        <message numerus="yes">
            <source>%n documents (%1)</source>
            <translation>
                <numerusform>%n document (%1)</numerusform>
                <numerusform>%n documents (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>This goes: %1.</source>
            <translation>This goes: %1.</translation>
        </message>
        <message>
            <source>This goes: %1, and files of %2.</source>
            <translation>This goes: %1, and files of %2.</translation>
        </message>
        <message>
            <source>The other side has everything already; no file was made.</source>
            <translation>The other side has everything already; no file was made.</translation>
        </message>
        <message numerus="yes">
            <source>%n files, %1 and following</source>
            <translation>
                <numerusform>%n file, %1</numerusform>
                <numerusform>%n files, %1 and following</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken along: %1 (%2). It counts as arrived when the other side has confirmed it; until then everything stays here, and a lost stick loses nothing. Remove the stick safely before you pull it out.</source>
            <translation>Taken along: %1 (%2). It counts as arrived when the other side has confirmed it; until then everything stays here, and a lost stick loses nothing. Remove the stick safely before you pull it out.</translation>
        </message>
        <message>
            <source>Looking at what the other side lacks…</source>
            <translation>Looking at what the other side lacks…</translation>
        </message>
        <message numerus="yes">
            <source>Collecting: %1 of %n document(s)</source>
            <translation>
                <numerusform>Collecting: %1 of %n document</numerusform>
                <numerusform>Collecting: %1 of %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing: %1 of %2</source>
            <translation>Writing: %1 of %2</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>Checking the file…</translation>
        </message>
        <message numerus="yes">
            <source>Taking in: %n documents so far</source>
            <translation>
                <numerusform>Taking in: %n document so far</numerusform>
                <numerusform>Taking in: %n documents so far</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough space there. Parts that are finished can be used. Free some space, take another stick, or choose smaller parts and several sticks.</source>
            <translation>There is not enough space there. Parts that are finished can be used. Free some space, take another stick, or choose smaller parts and several sticks.</translation>
        </message>
        <message>
            <source>The file cannot be written there, or this PC has no place for the key of the person. Choose another place, or sign in to a desktop that keeps passwords.</source>
            <translation>The file cannot be written there, or this PC has no place for the key of the person. Choose another place, or sign in to a desktop that keeps passwords.</translation>
        </message>
        <message>
            <source>One document is larger than a part. Choose larger parts.</source>
            <translation>One document is larger than a part. Choose larger parts.</translation>
        </message>
        <message>
            <source>Stopped. No half file was left behind.</source>
            <translation>Stopped. No half file was left behind.</translation>
        </message>
        <message>
            <source>This is not a file of this program, or it was changed or cut short on its way. Nothing was brought in. Copy it again, or ask for a new one.</source>
            <translation>This is not a file of this program, or it was changed or cut short on its way. Nothing was brought in. Copy it again, or ask for a new one.</translation>
        </message>
        <message>
            <source>The file cannot be read. Is the stick still in?</source>
            <translation>The file cannot be read. Is the stick still in?</translation>
        </message>
        <message>
            <source>The file was made by a newer version of this program. Update the program here first.</source>
            <translation>The file was made by a newer version of this program. Update the program here first.</translation>
        </message>
        <message>
            <source>This PC has too little space to take the file in. Free some space and try again.</source>
            <translation>This PC has too little space to take the file in. Free some space and try again.</translation>
        </message>
        <message>
            <source>The file was made for someone else, or for an earlier key of this PC. Give its maker the key file of this PC and ask for a new one.</source>
            <translation>The file was made for someone else, or for an earlier key of this PC. Give its maker the key file of this PC and ask for a new one.</translation>
        </message>
        <message>
            <source>Stopped. What had come so far is stored; bring the file in again for the rest.</source>
            <translation>Stopped. What had come so far is stored; bring the file in again for the rest.</translation>
        </message>
        <message>
            <source>%1 made this file for someone else, or for an earlier key of this PC. Give %1 the key file of this PC and ask for a new one.</source>
            <translation>%1 made this file for someone else, or for an earlier key of this PC. Give %1 the key file of this PC and ask for a new one.</translation>
        </message>
        <message>
            <source>%1 (%2), key %3</source>
            <translation>%1 (%2), key %3</translation>
        </message>
        <message>
            <source>The file is from %1, made on %2. Nobody here knows this key yet. Ask the person whether it is theirs, for example by telephone, before you accept it.</source>
            <translation>The file is from %1, made on %2. Nobody here knows this key yet. Ask the person whether it is theirs, for example by telephone, before you accept it.</translation>
        </message>
        <message>
            <source>What %1 brings would delete more than half of the documents of a database here. Nothing was deleted. Ask %1 before going on.</source>
            <translation>What %1 brings would delete more than half of the documents of a database here. Nothing was deleted. Ask %1 before going on.</translation>
        </message>
        <message>
            <source>From %1, made on %2: was brought in before. Nothing changed.</source>
            <translation>From %1, made on %2: was brought in before. Nothing changed.</translation>
        </message>
        <message numerus="yes">
            <source>From %1, made on %2: %n new documents.</source>
            <translation>
                <numerusform>From %1, made on %2: %n new document.</numerusform>
                <numerusform>From %1, made on %2: %n new documents.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because it does not concern you: %1.</source>
            <translation>Left out, because it does not concern you: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n documents could not be stored.</source>
            <translation>
                <numerusform>%n document could not be stored.</numerusform>
                <numerusform>%n documents could not be stored.</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1 of %2 is still missing; what came is stored.</source>
            <translation>Part %1 of %2 is still missing; what came is stored.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” as it was on %2: %n new documents.</source>
            <translation>
                <numerusform>“%1” as it was on %2: %n new document.</numerusform>
                <numerusform>“%1” as it was on %2: %n new documents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeliveryWords</name>
        <message>
            <source>%1 could not be fetched and is asked for again: %2</source>
            <translation>%1 could not be fetched and is asked for again: %2</translation>
        </message>
        <message>
            <source>it could not be fetched and is asked for again: %1</source>
            <translation>it could not be fetched and is asked for again: %1</translation>
        </message>
        <message>
            <source>Sent: %1.</source>
            <translation>Sent: %1.</translation>
        </message>
        <message>
            <source>Received: %1.</source>
            <translation>Received: %1.</translation>
        </message>
        <message>
            <source>The server refused %1: %2</source>
            <translation>The server refused %1: %2</translation>
        </message>
        <message>
            <source>goes out when a server is set in the settings</source>
            <translation>goes out when a server is set in the settings</translation>
        </message>
        <message>
            <source>goes out by itself when the network is back</source>
            <translation>goes out by itself when the network is back</translation>
        </message>
        <message>
            <source>is on its way</source>
            <translation>is on its way</translation>
        </message>
        <message>
            <source>the school's server has it</source>
            <translation>the school's server has it</translation>
        </message>
        <message>
            <source>the county has it</source>
            <translation>the county has it</translation>
        </message>
        <message>
            <source>the server refused it: %1</source>
            <translation>the server refused it: %1</translation>
        </message>
        <message>
            <source>Nothing waits: everything is where it should be.</source>
            <translation>Nothing waits: everything is where it should be.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nothing waits to be sent.</translation>
        </message>
        <message numerus="yes">
            <source>%n not at the county yet (%1).</source>
            <translation>
                <numerusform>%n not at the county yet (%1).</numerusform>
                <numerusform>%n not at the county yet (%1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not at the school yet (%1).</source>
            <translation>
                <numerusform>%n not at the school yet (%1).</numerusform>
                <numerusform>%n not at the school yet (%1).</numerusform>
            </translation>
        </message>
        <message>
            <source>The exchange of “%1” stopped and asks for a decision: %2</source>
            <translation>The exchange of “%1” stopped and asks for a decision: %2</translation>
        </message>
        <message>
            <source>“%1” came as one file: %2 documents.</source>
            <translation>“%1” came as one file: %2 documents.</translation>
        </message>
        <message>
            <source>“%1” could not be used as one file and comes document by document: %2</source>
            <translation>“%1” could not be used as one file and comes document by document: %2</translation>
        </message>
        <message>
            <source>The file of “%1” was damaged and has been repaired. The damaged file is kept as %2.</source>
            <translation>The file of “%1” was damaged and has been repaired. The damaged file is kept as %2.</translation>
        </message>
        <message>
            <source>The file of “%1” is damaged and could not be repaired yet.</source>
            <translation>The file of “%1” is damaged and could not be repaired yet.</translation>
        </message>
        <message>
            <source>The notes of this PC were damaged and begin anew.</source>
            <translation>The notes of this PC were damaged and begin anew.</translation>
        </message>
        <message>
            <source>This folder was copied or moved; it works on its own from now on.</source>
            <translation>This folder was copied or moved; it works on its own from now on.</translation>
        </message>
        <message>
            <source>A backup was put in place.</source>
            <translation>A backup was put in place.</translation>
        </message>
        <message>
            <source>A backup could not be used; everything is as it was.</source>
            <translation>A backup could not be used; everything is as it was.</translation>
        </message>
        <message>
            <source>was taken along on a stick; no server has confirmed it yet</source>
            <translation>was taken along on a stick; no server has confirmed it yet</translation>
        </message>
        <message>
            <source>All texts are sent; files follow.</source>
            <translation>All texts are sent; files follow.</translation>
        </message>
        <message>
            <source>The school's server was reached.</source>
            <translation>The school's server was reached.</translation>
        </message>
        <message>
            <source>The school's server cannot be reached. Work goes on here.</source>
            <translation>The school's server cannot be reached. Work goes on here.</translation>
        </message>
        <message>
            <source>The county was reached.</source>
            <translation>The county was reached.</translation>
        </message>
        <message>
            <source>The county cannot be reached. Work goes on here.</source>
            <translation>The county cannot be reached. Work goes on here.</translation>
        </message>
        <message>
            <source>the school's server has it and carries it on; the county has not confirmed it yet</source>
            <translation>the school's server has it and carries it on; the county has not confirmed it yet</translation>
        </message>
        <message>
            <source>the school's server has it, the county refused it: %1</source>
            <translation>the school's server has it, the county refused it: %1</translation>
        </message>
        <message>
            <source>the school's server refused it: %1</source>
            <translation>the school's server refused it: %1</translation>
        </message>
        <message numerus="yes">
            <source>Everything is at the school; %n not confirmed by the county yet.</source>
            <translation>
                <numerusform>Everything is at the school; %n not confirmed by the county yet.</numerusform>
                <numerusform>Everything is at the school; %n not confirmed by the county yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>has left this PC; it counts as soon as this PC is confirmed</source>
            <translation>has left this PC; it counts as soon as this PC is confirmed</translation>
        </message>
        <message>
            <source>%1. The person who looks after the school's server or the county can confirm it; its code is %2.</source>
            <translation>%1. The person who looks after the school's server or the county can confirm it; its code is %2.</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between the names of people of whom one is enough</extracomment>
            <translation> or </translation>
        </message>
        <message>
            <source>%1. %2 can do it on their own PC, in the settings under “PCs of the school”, after comparing the code of this PC with you: %3.</source>
            <translation>%1. %2 can do it on their own PC, in the settings under “PCs of the school”, after comparing the code of this PC with you: %3.</translation>
        </message>
        <message>
            <source>the school&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</source>
            <translation>the school&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</translation>
        </message>
        <message>
            <source>the county&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</source>
            <translation>the county&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</translation>
        </message>
    </context>
    <context>
        <name>DoubtWords</name>
        <message>
            <source>Not yet at the school</source>
            <translation>Not yet at the school</translation>
        </message>
        <message>
            <source>Decided, but not yet at the school. It goes there by itself with the next exchange.</source>
            <translation>Decided, but not yet at the school. It goes there by itself with the next exchange.</translation>
        </message>
        <message>
            <source>Confirmed afterwards</source>
            <translation>Confirmed afterwards</translation>
        </message>
        <message>
            <source>It came late, and the head or an approver of the school stands for it. It counts.</source>
            <translation>It came late, and the head or an approver of the school stands for it. It counts.</translation>
        </message>
        <message>
            <source>Not yet confirmed</source>
            <translation>Not yet confirmed</translation>
        </message>
        <message>
            <source>The school does not know the PC it was written on yet. It counts when that PC has been connected to the school and the head or an approver has confirmed it.</source>
            <translation>The school does not know the PC it was written on yet. It counts when that PC has been connected to the school and the head or an approver has confirmed it.</translation>
        </message>
        <message>
            <source>The school's staff list has not come to this PC yet. After the next exchange with the school it shows whether this counts.</source>
            <translation>The school's staff list has not come to this PC yet. After the next exchange with the school it shows whether this counts.</translation>
        </message>
        <message>
            <source>The school has a newer staff list than this PC. After the next exchange with the school it shows whether this counts.</source>
            <translation>The school has a newer staff list than this PC. After the next exchange with the school it shows whether this counts.</translation>
        </message>
        <message>
            <source>Two staff lists</source>
            <translation>Two staff lists</translation>
        </message>
        <message>
            <source>There are two different staff lists of the school with one number. Tell the head or the county; until it is cleared up this does not count.</source>
            <translation>There are two different staff lists of the school with one number. Tell the head or the county; until it is cleared up this does not count.</translation>
        </message>
        <message>
            <source>Not entitled</source>
            <translation>Not entitled</translation>
        </message>
        <message>
            <source>By the school's staff list whoever wrote it may not do this. It does not count. If the list is wrong, ask the head to have it corrected.</source>
            <translation>By the school's staff list whoever wrote it may not do this. It does not count. If the list is wrong, ask the head to have it corrected.</translation>
        </message>
        <message>
            <source>Another school</source>
            <translation>Another school</translation>
        </message>
        <message>
            <source>It is about somebody of another school, where whoever wrote it decides nothing. It does not count.</source>
            <translation>It is about somebody of another school, where whoever wrote it decides nothing. It does not count.</translation>
        </message>
        <message>
            <source>Nobody at the school has confirmed the PC it was written on. The head or an approver can do so in the settings under “PCs of the school”.</source>
            <translation>Nobody at the school has confirmed the PC it was written on. The head or an approver can do so in the settings under “PCs of the school”.</translation>
        </message>
        <message>
            <source>One more to confirm</source>
            <translation>One more to confirm</translation>
        </message>
        <message>
            <source>The PC it was written on is that of somebody who reviews plans, so two have to confirm it, and one has. The other can be the head, or the same person on another PC: in the settings under “PCs of the school”.</source>
            <translation>The PC it was written on is that of somebody who reviews plans, so two have to confirm it, and one has. The other can be the head, or the same person on another PC: in the settings under “PCs of the school”.</translation>
        </message>
        <message>
            <source>By an older list</source>
            <translation>By an older list</translation>
        </message>
        <message>
            <source>The PC it was written on went back to an older staff list of the school. This does not count. After the next exchange of that PC, submit or decide again.</source>
            <translation>The PC it was written on went back to an older staff list of the school. This does not count. After the next exchange of that PC, submit or decide again.</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>Contradicted</translation>
        </message>
        <message>
            <source>From the same PC comes something that contradicts it, and the school received that first. This does not count. If it was meant, submit or decide again.</source>
            <translation>From the same PC comes something that contradicts it, and the school received that first. This does not count. If it was meant, submit or decide again.</translation>
        </message>
        <message>
            <source>From the same PC comes something that contradicts it, and the school received neither. Neither counts. Ask the head or an approver to confirm that PC again, then submit or decide again.</source>
            <translation>From the same PC comes something that contradicts it, and the school received neither. Neither counts. Ask the head or an approver to confirm that PC again, then submit or decide again.</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <source>When it reached the school, whoever wrote it did not do this work any more, or their PC was out of use. It counts only if the head or an approver stands for it.</source>
            <translation>When it reached the school, whoever wrote it did not do this work any more, or their PC was out of use. It counts only if the head or an approver stands for it.</translation>
        </message>
        <message>
            <source>PC out of use</source>
            <translation>PC out of use</translation>
        </message>
        <message>
            <source>It was written on a PC that had been taken out of use. It does not count. Submit or decide again on another PC.</source>
            <translation>It was written on a PC that had been taken out of use. It does not count. Submit or decide again on another PC.</translation>
        </message>
        <message>
            <source>A proposal</source>
            <translation>A proposal</translation>
        </message>
        <message>
            <source>It is by somebody who takes no part in this. It is kept as a proposal that those who do can take over.</source>
            <translation>It is by somebody who takes no part in this. It is kept as a proposal that those who do can take over.</translation>
        </message>
        <message>
            <source>Something is missing here</source>
            <translation>Something is missing here</translation>
        </message>
        <message>
            <source>Something that belongs to it has not come to this PC, so it does not read approved yet. Wait for the next exchange, or ask whoever brought it on a stick for the rest.</source>
            <translation>Something that belongs to it has not come to this PC, so it does not read approved yet. Wait for the next exchange, or ask whoever brought it on a stick for the rest.</translation>
        </message>
        <message>
            <source>Waits for an update</source>
            <translation>Waits for an update</translation>
        </message>
        <message>
            <source>A newer program wrote it, and this one does not know what it is. It is kept, and counts when this program has been updated.</source>
            <translation>A newer program wrote it, and this one does not know what it is. It is kept, and counts when this program has been updated.</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Altered</translation>
        </message>
        <message>
            <source>It is not what was written on the PC that it names. It does not count. Ask its author to submit or decide again.</source>
            <translation>It is not what was written on the PC that it names. It does not count. Ask its author to submit or decide again.</translation>
        </message>
        <message>
            <source>Another county</source>
            <translation>Another county</translation>
        </message>
        <message>
            <source>It comes from a county that this school does not belong to. It does not count. Tell the head of the school.</source>
            <translation>It comes from a county that this school does not belong to. It does not count. Tell the head of the school.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Something that was filled in cannot be used.</source>
            <translation>Something that was filled in cannot be used.</translation>
        </message>
        <message>
            <source>This is not here any more.</source>
            <translation>This is not here any more.</translation>
        </message>
        <message>
            <source>It was changed somewhere else in the meantime.</source>
            <translation>It was changed somewhere else in the meantime.</translation>
        </message>
        <message>
            <source>The server does not accept the user name or the password.</source>
            <translation>The server does not accept the user name or the password.</translation>
        </message>
        <message>
            <source>The rules do not allow this for your account.</source>
            <translation>The rules do not allow this for your account.</translation>
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation>The server cannot be reached.</translation>
        </message>
        <message>
            <source>Something answered, but it is not the school's server.</source>
            <translation>Something answered, but it is not the school's server.</translation>
        </message>
        <message>
            <source>The server's answer could not be understood.</source>
            <translation>The server's answer could not be understood.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>The server is busy.</translation>
        </message>
        <message>
            <source>This is larger than the server takes.</source>
            <translation>This is larger than the server takes.</translation>
        </message>
        <message>
            <source>The server has no space left.</source>
            <translation>The server has no space left.</translation>
        </message>
        <message>
            <source>Another window of the program is using this.</source>
            <translation>Another window of the program is using this.</translation>
        </message>
        <message>
            <source>A file on this PC is damaged.</source>
            <translation>A file on this PC is damaged.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>It was stopped.</translation>
        </message>
        <message>
            <source>Check what is marked and try again.</source>
            <translation>Check what is marked and try again.</translation>
        </message>
        <message>
            <source>Go back to the list.</source>
            <translation>Go back to the list.</translation>
        </message>
        <message>
            <source>Open it again: both versions are kept.</source>
            <translation>Open it again: both versions are kept.</translation>
        </message>
        <message>
            <source>Check both in the settings; your work goes on meanwhile.</source>
            <translation>Check both in the settings; your work goes on meanwhile.</translation>
        </message>
        <message>
            <source>Ask the teaching office of the school.</source>
            <translation>Ask the teaching office of the school.</translation>
        </message>
        <message>
            <source>Your work is kept on this PC and will be sent by itself later.</source>
            <translation>Your work is kept on this PC and will be sent by itself later.</translation>
        </message>
        <message>
            <source>Check the address in the settings, or sign in to the network first.</source>
            <translation>Check the address in the settings, or sign in to the network first.</translation>
        </message>
        <message>
            <source>It will be tried again by itself.</source>
            <translation>It will be tried again by itself.</translation>
        </message>
        <message>
            <source>Make the pictures smaller or take some out.</source>
            <translation>Make the pictures smaller or take some out.</translation>
        </message>
        <message>
            <source>Tell the person who looks after the server.</source>
            <translation>Tell the person who looks after the server.</translation>
        </message>
        <message>
            <source>Close the other window first.</source>
            <translation>Close the other window first.</translation>
        </message>
        <message>
            <source>Start it again when you like.</source>
            <translation>Start it again when you like.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a sentence that says what happened, and one that says what to do</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The disk of this PC has no space left.</source>
            <translation>The disk of this PC has no space left.</translation>
        </message>
        <message>
            <source>The folder of your work may only be read, not written.</source>
            <translation>The folder of your work may only be read, not written.</translation>
        </message>
        <message>
            <source>Your work was last opened with a newer version of this program.</source>
            <translation>Your work was last opened with a newer version of this program.</translation>
        </message>
        <message>
            <source>Empty the recycle bin, or move videos and large downloads to another disk. It goes on by itself; what was saved is safe.</source>
            <translation>Empty the recycle bin, or move videos and large downloads to another disk. It goes on by itself; what was saved is safe.</translation>
        </message>
        <message>
            <source>Ask whoever looks after this PC to allow it. Nothing was changed.</source>
            <translation>Ask whoever looks after this PC to allow it. Nothing was changed.</translation>
        </message>
        <message>
            <source>Install the newest version here as well. Your work was left untouched.</source>
            <translation>Install the newest version here as well. Your work was left untouched.</translation>
        </message>
        <message>
            <source>Close the program and start it again: it repairs the file from the newest backup and the server. Nothing is deleted.</source>
            <translation>Close the program and start it again: it repairs the file from the newest backup and the server. Nothing is deleted.</translation>
        </message>
        <message>
            <source>This place on the server is not set up yet.</source>
            <translation>This place on the server is not set up yet.</translation>
        </message>
        <message>
            <source>The server does not know who sends this: sign in.</source>
            <translation>The server does not know who sends this: sign in.</translation>
        </message>
        <message>
            <source>This does not belong in this place on the server.</source>
            <translation>This does not belong in this place on the server.</translation>
        </message>
        <message>
            <source>The number of this document does not fit what it is.</source>
            <translation>The number of this document does not fit what it is.</translation>
        </message>
        <message>
            <source>Something that has to be in this document is missing.</source>
            <translation>Something that has to be in this document is missing.</translation>
        </message>
        <message>
            <source>This names another school than the one it was sent to.</source>
            <translation>This names another school than the one it was sent to.</translation>
        </message>
        <message>
            <source>This names another column than the one it was sent to.</source>
            <translation>This names another column than the one it was sent to.</translation>
        </message>
        <message>
            <source>A document has to name the person who writes it.</source>
            <translation>A document has to name the person who writes it.</translation>
        </message>
        <message>
            <source>This piece of a file is too large.</source>
            <translation>This piece of a file is too large.</translation>
        </message>
        <message>
            <source>What was handed in, decided or sealed stays as it was written.</source>
            <translation>What was handed in, decided or sealed stays as it was written.</translation>
        </message>
        <message>
            <source>Only its author may change or delete this.</source>
            <translation>Only its author may change or delete this.</translation>
        </message>
        <message>
            <source>Only its owner writes here.</source>
            <translation>Only its owner writes here.</translation>
        </message>
        <message>
            <source>Nobody decides on a plan of their own.</source>
            <translation>Nobody decides on a plan of their own.</translation>
        </message>
        <message>
            <source>Only approvers and the head of the school write this.</source>
            <translation>Only approvers and the head of the school write this.</translation>
        </message>
        <message>
            <source>Only the staff of the school writes here.</source>
            <translation>Only the staff of the school writes here.</translation>
        </message>
        <message>
            <source>Only inspectors of the school write visits.</source>
            <translation>Only inspectors of the school write visits.</translation>
        </message>
        <message>
            <source>Only the curators of this column and the county office write here.</source>
            <translation>Only the curators of this column and the county office write here.</translation>
        </message>
        <message>
            <source>Only the county office and research write this.</source>
            <translation>Only the county office and research write this.</translation>
        </message>
        <message>
            <source>Only the school's server writes this.</source>
            <translation>Only the school's server writes this.</translation>
        </message>
        <message>
            <source>The server could not check this in time.</source>
            <translation>The server could not check this in time.</translation>
        </message>
        <message>
            <source>The server had not enough memory to check this.</source>
            <translation>The server had not enough memory to check this.</translation>
        </message>
        <message>
            <source>The rules of the server do not work.</source>
            <translation>The rules of the server do not work.</translation>
        </message>
        <message>
            <source>The school does not know this PC yet.</source>
            <translation>The school does not know this PC yet.</translation>
        </message>
        <message>
            <source>No PC has signed this. Update the program that wrote it.</source>
            <translation>No PC has signed this. Update the program that wrote it.</translation>
        </message>
        <message>
            <source>By the staff list this person may not write this.</source>
            <translation>By the staff list this person may not write this.</translation>
        </message>
        <message>
            <source>Nobody at the school or of the county has confirmed this PC yet.</source>
            <translation>Nobody at the school or of the county has confirmed this PC yet.</translation>
        </message>
        <message>
            <source>The PC that wrote this was out of use before.</source>
            <translation>The PC that wrote this was out of use before.</translation>
        </message>
        <message>
            <source>Only its owner, and who takes part, writes this. Your text stays on this PC, and at the school's server as a proposal that counts once its owner lets you take part.</source>
            <translation>Only its owner, and who takes part, writes this. Your text stays on this PC, and at the school's server as a proposal that counts once its owner lets you take part.</translation>
        </message>
        <message>
            <source>The program there is older and does not know what this is yet.</source>
            <translation>The program there is older and does not know what this is yet.</translation>
        </message>
        <message>
            <source>The server knows too little of what came before this.</source>
            <translation>The server knows too little of what came before this.</translation>
        </message>
        <message>
            <source>This is not what the PC signed.</source>
            <translation>This is not what the PC signed.</translation>
        </message>
        <message>
            <source>It is not certain that this is the school's server.</source>
            <translation>It is not certain that this is the school's server.</translation>
        </message>
        <message>
            <source>Compare its code in the settings before it is used.</source>
            <translation>Compare its code in the settings before it is used.</translation>
        </message>
        <message>
            <source>Whoever made this staff list is not known there yet.</source>
            <translation>Whoever made this staff list is not known there yet.</translation>
        </message>
        <message>
            <source>This is meant for other people.</source>
            <translation>This is meant for other people.</translation>
        </message>
        <message>
            <source>Somebody else says this.</source>
            <translation>Somebody else says this.</translation>
        </message>
        <message>
            <source>Nobody judges work of their own.</source>
            <translation>Nobody judges work of their own.</translation>
        </message>
        <message>
            <source>Something else comes before this.</source>
            <translation>Something else comes before this.</translation>
        </message>
        <message>
            <source>This was withdrawn or is closed.</source>
            <translation>This was withdrawn or is closed.</translation>
        </message>
        <message>
            <source>You said this before.</source>
            <translation>You said this before.</translation>
        </message>
        <message>
            <source>Nothing is written there yet.</source>
            <translation>Nothing is written there yet.</translation>
        </message>
        <message>
            <source>This cannot be said of such a document.</source>
            <translation>This cannot be said of such a document.</translation>
        </message>
        <message>
            <source>Say first who you are and at which school, in the settings.</source>
            <translation>Say first who you are and at which school, in the settings.</translation>
        </message>
        <message>
            <source>There are two versions of this. Open it and choose first.</source>
            <translation>There are two versions of this. Open it and choose first.</translation>
        </message>
        <message>
            <source>The column is not on this PC yet. It comes with synchronisation.</source>
            <translation>The column is not on this PC yet. It comes with synchronisation.</translation>
        </message>
        <message>
            <source>A file of this is not on this PC, or not all of it. Fetch it first, or take it out.</source>
            <translation>A file of this is not on this PC, or not all of it. Fetch it first, or take it out.</translation>
        </message>
        <message>
            <source>The draft is final. It has to be discussed again before it is changed.</source>
            <translation>The draft is final. It has to be discussed again before it is changed.</translation>
        </message>
        <message>
            <source>The draft has to be said to be final first.</source>
            <translation>The draft has to be said to be final first.</translation>
        </message>
        <message>
            <source>This PC is not confirmed yet. Let the school confirm it first.</source>
            <translation>This PC is not confirmed yet. Let the school confirm it first.</translation>
        </message>
        <message>
            <source>Say first at which address the school&apos;s server is, in the settings.</source>
            <translation>Say first at which address the school&apos;s server is, in the settings.</translation>
        </message>
        <message>
            <source>This did not come late: nobody has to stand for it.</source>
            <translation>This did not come late: nobody has to stand for it.</translation>
        </message>
        <message>
            <source>The plan does not wait for review, so there is nothing to give a reason for.</source>
            <translation>The plan does not wait for review, so there is nothing to give a reason for.</translation>
        </message>
        <message>
            <source>This cannot be done as things are now.</source>
            <translation>This cannot be done as things are now.</translation>
        </message>
        <message>
            <source>Something has to be done before it, or it was done already.</source>
            <translation>Something has to be done before it, or it was done already.</translation>
        </message>
        <message>
            <source>Only the staff of schools in a county says this: others could not tell who it was.</source>
            <translation>Only the staff of schools in a county says this: others could not tell who it was.</translation>
        </message>
    </context>
    <context>
        <name>Formatting</name>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>date format of Qt with the weekday</extracomment>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <extracomment>date format of Qt without the weekday</extracomment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>today %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>yesterday %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day and time</comment>
            <extracomment>date format of Qt with the year</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message numerus="yes">
            <source>about %n s</source>
            <translation>
                <numerusform>about %n s</numerusform>
                <numerusform>about %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min</source>
            <translation>
                <numerusform>about %n min</numerusform>
                <numerusform>about %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h</source>
            <translation>
                <numerusform>about %n h</numerusform>
                <numerusform>about %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n days</source>
            <translation>
                <numerusform>about %n day</numerusform>
                <numerusform>about %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n years</source>
            <translation>
                <numerusform>about %n year</numerusform>
                <numerusform>about %n years</numerusform>
            </translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <extracomment>date format of Qt with the weekday and the year</extracomment>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>KeepingSentence</name>
        <message numerus="yes">
            <source>A file on this PC was damaged and has been repaired. Of %n document(s) the newest text could not be read; what the server has comes back by itself. The damaged file is kept.</source>
            <translation>
                <numerusform>A file on this PC was damaged and has been repaired. Of %n document the newest text could not be read; what the server has comes back by itself. The damaged file is kept.</numerusform>
                <numerusform>A file on this PC was damaged and has been repaired. Of %n documents the newest text could not be read; what the server has comes back by itself. The damaged file is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file on this PC was damaged and has been repaired; your work is complete as far as this PC can tell. The damaged file is kept.</source>
            <translation>A file on this PC was damaged and has been repaired; your work is complete as far as this PC can tell. The damaged file is kept.</translation>
        </message>
        <message>
            <source>A file on this PC is damaged and could not be repaired. Free some space on the disk, then start the program again. Nothing was deleted.</source>
            <translation>A file on this PC is damaged and could not be repaired. Free some space on the disk, then start the program again. Nothing was deleted.</translation>
        </message>
        <message>
            <source>The notes of this PC were damaged and begin anew. Your documents are not touched.</source>
            <translation>The notes of this PC were damaged and begin anew. Your documents are not touched.</translation>
        </message>
        <message>
            <source>The backup is in place. What was here before is kept, and what the server has comes back by itself.</source>
            <translation>The backup is in place. What was here before is kept, and what the server has comes back by itself.</translation>
        </message>
        <message>
            <source>The backup could not be used, so everything is as it was. Choose an older one.</source>
            <translation>The backup could not be used, so everything is as it was. Choose an older one.</translation>
        </message>
        <message>
            <source>This folder was copied, restored, or comes from another PC. It works on its own from now on; both keep all their work.</source>
            <translation>This folder was copied, restored, or comes from another PC. It works on its own from now on; both keep all their work.</translation>
        </message>
        <message>
            <source>The backup is in place, but somebody had written into it: what no PC of the school signed was left out. What was here before is kept.</source>
            <translation>The backup is in place, but somebody had written into it: what no PC of the school signed was left out. What was here before is kept.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>%1 without a title</source>
            <extracomment>a record of a kind: &quot;Plan without a title&quot;</extracomment>
            <translation>%1 without a title</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Standard plan</source>
            <translation>Standard plan</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Timetable</translation>
        </message>
        <message>
            <source>Staff list</source>
            <translation>Staff list</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Lesson title</source>
            <translation>Lesson title</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>Year of the edition</source>
            <translation>Year of the edition</translation>
        </message>
        <message>
            <source>Unit no.</source>
            <translation>Unit no.</translation>
        </message>
        <message>
            <source>Unit title</source>
            <translation>Unit title</translation>
        </message>
        <message>
            <source>Lesson no.</source>
            <translation>Lesson no.</translation>
        </message>
        <message>
            <source>Lesson type</source>
            <translation>Lesson type</translation>
        </message>
        <message>
            <source>Number of periods</source>
            <translation>Number of periods</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Lesson date</source>
            <translation>Lesson date</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Slot</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>Prepared on</translation>
        </message>
        <message>
            <source>Main preparer</source>
            <translation>Main preparer</translation>
        </message>
        <message>
            <source>Second preparer</source>
            <translation>Second preparer</translation>
        </message>
        <message>
            <source>Textbook analysis</source>
            <translation>Textbook analysis</translation>
        </message>
        <message>
            <source>Learner analysis</source>
            <translation>Learner analysis</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Key points</translation>
        </message>
        <message>
            <source>Difficult points</source>
            <translation>Difficult points</translation>
        </message>
        <message>
            <source>Teaching methods</source>
            <translation>Teaching methods</translation>
        </message>
        <message>
            <source>Learning methods</source>
            <translation>Learning methods</translation>
        </message>
        <message>
            <source>Teacher's preparation</source>
            <translation>Teacher's preparation</translation>
        </message>
        <message>
            <source>Pupils' preparation</source>
            <translation>Pupils' preparation</translation>
        </message>
        <message>
            <source>Safety note</source>
            <translation>Safety note</translation>
        </message>
        <message>
            <source>Board design</source>
            <translation>Board design</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflection</translation>
        </message>
        <message>
            <source>Individual notes</source>
            <translation>Individual notes</translation>
        </message>
        <message>
            <source>From the file, not placed yet</source>
            <translation>From the file, not placed yet</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <source>Teaching process</source>
            <translation>Teaching process</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Before, in or after class</source>
            <translation>Before, in or after class</translation>
        </message>
        <message>
            <source>Kind of step</source>
            <translation>Kind of step</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Tier</translation>
        </message>
        <message>
            <source>Written or not</source>
            <translation>Written or not</translation>
        </message>
        <message>
            <source>Teacher's activity</source>
            <translation>Teacher's activity</translation>
        </message>
        <message>
            <source>Pupils' activity</source>
            <translation>Pupils' activity</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Intent</translation>
        </message>
        <message>
            <source>Individual note</source>
            <translation>Individual note</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>PC</source>
            <translation>PC</translation>
        </message>
        <message>
            <source>Statement of who speaks for the county</source>
            <translation>Statement of who speaks for the county</translation>
        </message>
        <message>
            <source>Arrival at the county</source>
            <translation>Arrival at the county</translation>
        </message>
        <message>
            <source>Confirmation of a PC</source>
            <translation>Confirmation of a PC</translation>
        </message>
        <message>
            <source>PC taken out of use</source>
            <translation>PC taken out of use</translation>
        </message>
        <message>
            <source>Code for a new PC</source>
            <translation>Code for a new PC</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>Late work stood for</source>
            <translation>Late work stood for</translation>
        </message>
        <message>
            <source>Joining the county</source>
            <translation>Joining the county</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>Kind of paragraph</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinese</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>Mathematics</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Morality and law</source>
            <translation>Morality and law</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Science</translation>
        </message>
        <message>
            <source>Physics</source>
            <translation>Physics</translation>
        </message>
        <message>
            <source>Chemistry</source>
            <translation>Chemistry</translation>
        </message>
        <message>
            <source>Biology</source>
            <translation>Biology</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Geography</source>
            <translation>Geography</translation>
        </message>
        <message>
            <source>Physical education</source>
            <translation>Physical education</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Music</translation>
        </message>
        <message>
            <source>Art</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Information technology</source>
            <translation>Information technology</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Integrated practice</source>
            <translation>Integrated practice</translation>
        </message>
        <message>
            <source>Calligraphy</source>
            <translation>Calligraphy</translation>
        </message>
        <message>
            <source>Mental health</source>
            <translation>Mental health</translation>
        </message>
        <message>
            <source>Class meeting</source>
            <translation>Class meeting</translation>
        </message>
        <message>
            <source>Local course</source>
            <translation>Local course</translation>
        </message>
        <message>
            <source>School-based course</source>
            <translation>School-based course</translation>
        </message>
        <message>
            <source>Kindergarten junior class</source>
            <translation>Kindergarten junior class</translation>
        </message>
        <message>
            <source>Kindergarten middle class</source>
            <translation>Kindergarten middle class</translation>
        </message>
        <message>
            <source>Kindergarten senior class</source>
            <translation>Kindergarten senior class</translation>
        </message>
        <message>
            <source>Grade 1</source>
            <translation>Grade 1</translation>
        </message>
        <message>
            <source>Grade 2</source>
            <translation>Grade 2</translation>
        </message>
        <message>
            <source>Grade 3</source>
            <translation>Grade 3</translation>
        </message>
        <message>
            <source>Grade 4</source>
            <translation>Grade 4</translation>
        </message>
        <message>
            <source>Grade 5</source>
            <translation>Grade 5</translation>
        </message>
        <message>
            <source>Grade 6</source>
            <translation>Grade 6</translation>
        </message>
        <message>
            <source>Grade 7</source>
            <translation>Grade 7</translation>
        </message>
        <message>
            <source>Grade 8</source>
            <translation>Grade 8</translation>
        </message>
        <message>
            <source>Grade 9</source>
            <translation>Grade 9</translation>
        </message>
        <message>
            <source>Senior grade 1</source>
            <translation>Senior grade 1</translation>
        </message>
        <message>
            <source>Senior grade 2</source>
            <translation>Senior grade 2</translation>
        </message>
        <message>
            <source>Senior grade 3</source>
            <translation>Senior grade 3</translation>
        </message>
        <message>
            <source>Volume 1</source>
            <translation>Volume 1</translation>
        </message>
        <message>
            <source>Volume 2</source>
            <translation>Volume 2</translation>
        </message>
        <message>
            <source>Single volume</source>
            <translation>Single volume</translation>
        </message>
        <message>
            <source>National unified edition</source>
            <translation>National unified edition</translation>
        </message>
        <message>
            <source>Beijing Normal University edition</source>
            <translation>Beijing Normal University edition</translation>
        </message>
        <message>
            <source>Jiangsu Education edition</source>
            <translation>Jiangsu Education edition</translation>
        </message>
        <message>
            <source>Educational Science edition</source>
            <translation>Educational Science edition</translation>
        </message>
        <message>
            <source>Foreign Language Teaching edition</source>
            <translation>Foreign Language Teaching edition</translation>
        </message>
        <message>
            <source>Hunan Education edition</source>
            <translation>Hunan Education edition</translation>
        </message>
        <message>
            <source>Local textbook</source>
            <translation>Local textbook</translation>
        </message>
        <message>
            <source>School-based, no textbook</source>
            <translation>School-based, no textbook</translation>
        </message>
        <message>
            <source>Own lesson, no textbook</source>
            <translation>Own lesson, no textbook</translation>
        </message>
        <message>
            <source>New content</source>
            <translation>New content</translation>
        </message>
        <message>
            <source>Practice lesson</source>
            <translation>Practice lesson</translation>
        </message>
        <message>
            <source>Revision lesson</source>
            <translation>Revision lesson</translation>
        </message>
        <message>
            <source>Paper review</source>
            <translation>Paper review</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Experiment</translation>
        </message>
        <message>
            <source>Composition</source>
            <translation>Composition</translation>
        </message>
        <message>
            <source>Speaking lesson</source>
            <translation>Speaking lesson</translation>
        </message>
        <message>
            <source>Integrated practice lesson</source>
            <translation>Integrated practice lesson</translation>
        </message>
        <message>
            <source>Activity lesson</source>
            <translation>Activity lesson</translation>
        </message>
        <message>
            <source>Before class</source>
            <translation>Before class</translation>
        </message>
        <message>
            <source>In class</source>
            <translation>In class</translation>
        </message>
        <message>
            <source>After class</source>
            <translation>After class</translation>
        </message>
        <message>
            <source>Preview check</source>
            <translation>Preview check</translation>
        </message>
        <message>
            <source>Lead-in</source>
            <translation>Lead-in</translation>
        </message>
        <message>
            <source>Consolidation</source>
            <translation>Consolidation</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>Quiz in class</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extension</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Setting homework</source>
            <translation>Setting homework</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Basic</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Advanced</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Extended</translation>
        </message>
        <message>
            <source>People's Education edition</source>
            <translation>People's Education edition</translation>
        </message>
        <message>
            <source>People's Music edition</source>
            <translation>People's Music edition</translation>
        </message>
        <message>
            <source>People's Fine Arts edition</source>
            <translation>People's Fine Arts edition</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Table to fill in</source>
            <translation>Table to fill in</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Text to read</source>
            <translation>Text to read</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>Learning goals</translation>
        </message>
        <message>
            <source>How to learn</source>
            <translation>How to learn</translation>
        </message>
        <message>
            <source>Before class: preview</source>
            <translation>Before class: preview</translation>
        </message>
        <message>
            <source>In class: inquiry</source>
            <translation>In class: inquiry</translation>
        </message>
        <message>
            <source>After class: practice</source>
            <translation>After class: practice</translation>
        </message>
        <message>
            <source>Self-evaluation</source>
            <translation>Self-evaluation</translation>
        </message>
        <message>
            <source>Pupils may see the answers</source>
            <translation>Pupils may see the answers</translation>
        </message>
        <message>
            <source>Study guide</source>
            <translation>Study guide</translation>
        </message>
        <message>
            <source>Teaching reflection</source>
            <translation>Teaching reflection</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>What went well</translation>
        </message>
        <message>
            <source>What fell short</source>
            <translation>What fell short</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>How to teach it again</source>
            <translation>How to teach it again</translation>
        </message>
        <message>
            <source>Inspector&apos;s visit</source>
            <translation>Inspector&apos;s visit</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>Bulletin</translation>
        </message>
        <message>
            <source>School calendar</source>
            <translation>School calendar</translation>
        </message>
        <message>
            <source>Preparing together</source>
            <translation>Preparing together</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Keynote</source>
            <translation>Keynote</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Division of work</source>
            <translation>Division of work</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Minutes by</source>
            <translation>Minutes by</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Absent, and why</source>
            <translation>Absent, and why</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Agreed on</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Number of pupils</source>
            <translation>Number of pupils</translation>
        </message>
        <message>
            <source>Teacher observed</source>
            <translation>Teacher observed</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Observer</translation>
        </message>
        <message>
            <source>The plan was shown</source>
            <translation>The plan was shown</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>Step of the lesson</source>
            <translation>Step of the lesson</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Minutes spent</translation>
        </message>
        <message>
            <source>Objectives (15 points)</source>
            <translation>Objectives (15 points)</translation>
        </message>
        <message>
            <source>Content (20 points)</source>
            <translation>Content (20 points)</translation>
        </message>
        <message>
            <source>Process (25 points)</source>
            <translation>Process (25 points)</translation>
        </message>
        <message>
            <source>Methods (15 points)</source>
            <translation>Methods (15 points)</translation>
        </message>
        <message>
            <source>Effect (15 points)</source>
            <translation>Effect (15 points)</translation>
        </message>
        <message>
            <source>Teacher&apos;s skills (10 points)</source>
            <translation>Teacher&apos;s skills (10 points)</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>Excellent</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Passing</source>
            <translation>Passing</translation>
        </message>
        <message>
            <source>To be improved</source>
            <translation>To be improved</translation>
        </message>
        <message>
            <source>%1: %2 points; the most are %3</source>
            <translation>%1: %2 points; the most are %3</translation>
        </message>
        <message>
            <source>Nobody observes a lesson of their own</source>
            <translation>Nobody observes a lesson of their own</translation>
        </message>
        <message>
            <source>Interaction</source>
            <translation>Interaction</translation>
        </message>
        <message>
            <source>Points of the evaluation</source>
            <translation>Points of the evaluation</translation>
        </message>
        <message>
            <source>Observed lesson</source>
            <translation>Observed lesson</translation>
        </message>
        <message>
            <source>Record of the lesson</source>
            <translation>Record of the lesson</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>Highlights</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Overall judgement</source>
            <translation>Overall judgement</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Teachers</translation>
        </message>
        <message>
            <source>Teaching office</source>
            <translation>Teaching office</translation>
        </message>
        <message>
            <source>Principals</source>
            <translation>Principals</translation>
        </message>
        <message>
            <source>Research officers</source>
            <translation>Research officers</translation>
        </message>
        <message>
            <source>Programme office</source>
            <translation>Programme office</translation>
        </message>
        <message>
            <source>Responsible inspectors</source>
            <translation>Responsible inspectors</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Expected twice: %1</source>
            <translation>Expected twice: %1</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>Open lesson</translation>
        </message>
        <message>
            <source>Special topic</source>
            <translation>Special topic</translation>
        </message>
        <message>
            <source>Between schools</source>
            <translation>Between schools</translation>
        </message>
        <message>
            <source>Online research</source>
            <translation>Online research</translation>
        </message>
        <message>
            <source>Reading circle</source>
            <translation>Reading circle</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Speeches</source>
            <translation>Speeches</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Evaluation and reflection</source>
            <translation>Evaluation and reflection</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Type of activity</source>
            <translation>Type of activity</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Begins at</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Ends at</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Hours that count</source>
            <translation>Hours that count</translation>
        </message>
        <message>
            <source>Expected participants</source>
            <translation>Expected participants</translation>
        </message>
        <message>
            <source>Task that it answers</source>
            <translation>Task that it answers</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>What is done</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Led by</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <source>Who is trained</source>
            <translation>Who is trained</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>Research activity</source>
            <translation>Research activity</translation>
        </message>
        <message>
            <source>It would be due before it is issued</source>
            <translation>It would be due before it is issued</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Withdrawn on</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>What is asked for</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Research task</source>
            <translation>Research task</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>Required evidence</source>
            <translation>Required evidence</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Research under way</source>
            <translation>Research under way</translation>
        </message>
        <message>
            <source>Midterm</source>
            <translation>Midterm</translation>
        </message>
        <message>
            <source>Conclusion of the project</source>
            <translation>Conclusion of the project</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Notice of approval</source>
            <translation>Notice of approval</translation>
        </message>
        <message>
            <source>Research design</source>
            <translation>Research design</translation>
        </message>
        <message>
            <source>Working plan</source>
            <translation>Working plan</translation>
        </message>
        <message>
            <source>Midterm report</source>
            <translation>Midterm report</translation>
        </message>
        <message>
            <source>Process records</source>
            <translation>Process records</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Other material</source>
            <translation>Other material</translation>
        </message>
        <message>
            <source>A stage has no day, or stands twice: %1</source>
            <translation>A stage has no day, or stands twice: %1</translation>
        </message>
        <message>
            <source>Due before an earlier stage: %1</source>
            <translation>Due before an earlier stage: %1</translation>
        </message>
        <message>
            <source>School project</source>
            <translation>School project</translation>
        </message>
        <message>
            <source>County project</source>
            <translation>County project</translation>
        </message>
        <message>
            <source>Prefecture project</source>
            <translation>Prefecture project</translation>
        </message>
        <message>
            <source>Province project</source>
            <translation>Province project</translation>
        </message>
        <message>
            <source>Project title</source>
            <translation>Project title</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>Project number</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Project leader</source>
            <translation>Project leader</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Begins on</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Ends on</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>What they do</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Research project</source>
            <translation>Research project</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stages</translation>
        </message>
        <message>
            <source>What is studied and why</source>
            <translation>What is studied and why</translation>
        </message>
        <message>
            <source>It belongs to no project</source>
            <translation>It belongs to no project</translation>
        </message>
        <message>
            <source>Kind of material</source>
            <translation>Kind of material</translation>
        </message>
        <message>
            <source>Project material</source>
            <translation>Project material</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Week without a number, or planned twice: %1</source>
            <translation>Week without a number, or planned twice: %1</translation>
        </message>
        <message>
            <source>Week %1 ends before it begins</source>
            <translation>Week %1 ends before it begins</translation>
        </message>
        <message>
            <source>Week %1 begins before the week before it ends</source>
            <translation>Week %1 begins before the week before it ends</translation>
        </message>
        <message>
            <source>First term</source>
            <translation>First term</translation>
        </message>
        <message>
            <source>Second term</source>
            <translation>Second term</translation>
        </message>
        <message>
            <source>Pacing by week</source>
            <translation>Pacing by week</translation>
        </message>
        <message>
            <source>Guiding ideas</source>
            <translation>Guiding ideas</translation>
        </message>
        <message>
            <source>Goals, key and difficult points</source>
            <translation>Goals, key and difficult points</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Week of the term</source>
            <translation>Week of the term</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Unit and content</source>
            <translation>Unit and content</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periods</translation>
        </message>
        <message>
            <source>Homework and tests</source>
            <translation>Homework and tests</translation>
        </message>
        <message>
            <source>Teaching plan of the term</source>
            <translation>Teaching plan of the term</translation>
        </message>
        <message>
            <source>Pacing schedule</source>
            <translation>Pacing schedule</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Questions and answers</translation>
        </message>
        <message>
            <source>Question to colleagues</source>
            <translation>Question to colleagues</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>It says nothing and sends nothing</source>
            <translation>It says nothing and sends nothing</translation>
        </message>
        <message>
            <source>It ends before it begins</source>
            <translation>It ends before it begins</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Holds until</translation>
        </message>
        <message>
            <source>Document or file</source>
            <translation>Document or file</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>What is sent along</source>
            <translation>What is sent along</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Attended</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presence</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>What is said</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>Acknowledgement</translation>
        </message>
        <message>
            <source>Documents that show it</source>
            <translation>Documents that show it</translation>
        </message>
        <message>
            <source>Answer to a task</source>
            <translation>Answer to a task</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Rating of an answer</source>
            <translation>Rating of an answer</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Reported at midterm</source>
            <translation>Reported at midterm</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Concluded</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Delay of a stage</source>
            <translation>Delay of a stage</translation>
        </message>
        <message>
            <source>Change of leader</source>
            <translation>Change of leader</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Step of the project</source>
            <translation>Step of the project</translation>
        </message>
        <message>
            <source>Step of a project</source>
            <translation>Step of a project</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>New leader</translation>
        </message>
        <message>
            <source>Request of a project</source>
            <translation>Request of a project</translation>
        </message>
        <message>
            <source>Reply to the request</source>
            <translation>Reply to the request</translation>
        </message>
        <message>
            <source>Reply to a request of a project</source>
            <translation>Reply to a request of a project</translation>
        </message>
        <message>
            <source>Project material written</source>
            <translation>Project material written</translation>
        </message>
        <message>
            <source>Research tasks answered</source>
            <translation>Research tasks answered</translation>
        </message>
        <message>
            <source>Research activities attended</source>
            <translation>Research activities attended</translation>
        </message>
        <message>
            <source>Research activities led</source>
            <translation>Research activities led</translation>
        </message>
        <message>
            <source>Lessons observed</source>
            <translation>Lessons observed</translation>
        </message>
        <message>
            <source>Own lessons observed by others</source>
            <translation>Own lessons observed by others</translation>
        </message>
        <message>
            <source>Hours of training</source>
            <translation>Hours of training</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Questions answered</translation>
        </message>
        <message>
            <source>Reflections on lessons</source>
            <translation>Reflections on lessons</translation>
        </message>
        <message>
            <source>Research projects</source>
            <translation>Research projects</translation>
        </message>
        <message>
            <source>Tasks of research</source>
            <translation>Tasks of research</translation>
        </message>
        <message>
            <source>Taking part in research</source>
            <translation>Taking part in research</translation>
        </message>
        <message>
            <source>Work in one's own space</source>
            <translation>Work in one's own space</translation>
        </message>
        <message>
            <source>Answering questions</source>
            <translation>Answering questions</translation>
        </message>
        <message>
            <source>One approver decides</source>
            <translation>One approver decides</translation>
        </message>
        <message>
            <source>Two approvers approve</source>
            <translation>Two approvers approve</translation>
        </message>
        <message>
            <source>Steps of approval</source>
            <translation>Steps of approval</translation>
        </message>
        <message>
            <source>Words of grades, the best first</source>
            <translation>Words of grades, the best first</translation>
        </message>
        <message>
            <source>Due in the week before, weekday 1 to 7 (0: before class)</source>
            <translation>Due in the week before, weekday 1 to 7 (0: before class)</translation>
        </message>
        <message>
            <source>Due at (hours:minutes)</source>
            <translation>Due at (hours:minutes)</translation>
        </message>
        <message>
            <source>Rules of approval</source>
            <translation>Rules of approval</translation>
        </message>
        <message>
            <source>Ill</source>
            <translation>Ill</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>On leave</translation>
        </message>
        <message>
            <source>Sent elsewhere by the school</source>
            <translation>Sent elsewhere by the school</translation>
        </message>
        <message>
            <source>Without network, receipts shown</source>
            <translation>Without network, receipts shown</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>Taught before review</translation>
        </message>
        <message>
            <source>Class was not held</source>
            <translation>Class was not held</translation>
        </message>
        <message>
            <source>Class is held at another time</source>
            <translation>Class is held at another time</translation>
        </message>
        <message>
            <source>Period is left out</source>
            <translation>Period is left out</translation>
        </message>
        <message>
            <source>Period is taught with the next</source>
            <translation>Period is taught with the next</translation>
        </message>
        <message>
            <source>Period stays at its time</source>
            <translation>Period stays at its time</translation>
        </message>
        <message>
            <source>Period was taught</source>
            <translation>Period was taught</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>What changes</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>Held in slot</source>
            <translation>Held in slot</translation>
        </message>
        <message>
            <source>What is undone</source>
            <translation>What is undone</translation>
        </message>
        <message>
            <source>Said together with</source>
            <translation>Said together with</translation>
        </message>
        <message>
            <source>Change to the lessons of a class</source>
            <translation>Change to the lessons of a class</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Has the lessons of</source>
            <translation>Has the lessons of</translation>
        </message>
        <message>
            <source>Terms: first and last school day</source>
            <translation>Terms: first and last school day</translation>
        </message>
        <message>
            <source>Holidays and days without class</source>
            <translation>Holidays and days without class</translation>
        </message>
        <message>
            <source>Make-up school days</source>
            <translation>Make-up school days</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no first or no last day</source>
            <translation>&quot;%1&quot; has no first or no last day</translation>
        </message>
        <message>
            <source>&quot;%1&quot; ends before it begins</source>
            <translation>&quot;%1&quot; ends before it begins</translation>
        </message>
        <message>
            <source>The term &quot;%1&quot; is longer than a year</source>
            <translation>The term &quot;%1&quot; is longer than a year</translation>
        </message>
        <message>
            <source>The term &quot;%1&quot; begins before the one before it ends</source>
            <translation>The term &quot;%1&quot; begins before the one before it ends</translation>
        </message>
        <message>
            <source>The make-up day %1 is in no term</source>
            <translation>The make-up day %1 is in no term</translation>
        </message>
        <message>
            <source>The make-up day %1 stands twice</source>
            <translation>The make-up day %1 stands twice</translation>
        </message>
        <message>
            <source>The make-up day %1 is for no day of the week</source>
            <translation>The make-up day %1 is for no day of the week</translation>
        </message>
        <message>
            <source>Cited</source>
            <translation>Cited</translation>
        </message>
        <message>
            <source>Made from another</source>
            <translation>Made from another</translation>
        </message>
        <message>
            <source>My own work</source>
            <translation>My own work</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Name of the resource</source>
            <translation>Name of the resource</translation>
        </message>
        <message>
            <source>Source platform</source>
            <translation>Source platform</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>Attached file</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Made from</translation>
        </message>
        <message>
            <source>Resources and sources</source>
            <translation>Resources and sources</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>As usual</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Required</translation>
        </message>
        <message>
            <source>A remark</source>
            <translation>A remark</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Not checked</translation>
        </message>
        <message>
            <source>Lesson of the textbook, or own</source>
            <translation>Lesson of the textbook, or own</translation>
        </message>
        <message>
            <source>Class, periods, day and slot</source>
            <translation>Class, periods, day and slot</translation>
        </message>
        <message>
            <source>Objectives that can be seen</source>
            <translation>Objectives that can be seen</translation>
        </message>
        <message>
            <source>Key and difficult points</source>
            <translation>Key and difficult points</translation>
        </message>
        <message>
            <source>Steps and minutes of the period</source>
            <translation>Steps and minutes of the period</translation>
        </message>
        <message>
            <source>Before, in and after class</source>
            <translation>Before, in and after class</translation>
        </message>
        <message>
            <source>Written homework of a day</source>
            <translation>Written homework of a day</translation>
        </message>
        <message>
            <source>Something for this class</source>
            <translation>Something for this class</translation>
        </message>
        <message>
            <source>Files that open</source>
            <translation>Files that open</translation>
        </message>
        <message>
            <source>Week of the pacing schedule</source>
            <translation>Week of the pacing schedule</translation>
        </message>
        <message>
            <source>Newest standard plan</source>
            <translation>Newest standard plan</translation>
        </message>
        <message>
            <source>Checks before submitting</source>
            <translation>Checks before submitting</translation>
        </message>
        <message>
            <source>Checks before a plan is submitted</source>
            <translation>Checks before a plan is submitted</translation>
        </message>
        <message>
            <source>Reasons for changing the standard plan</source>
            <translation>Reasons for changing the standard plan</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>Monday of teaching week 1</source>
            <translation>Monday of teaching week 1</translation>
        </message>
        <message>
            <source>Name of the period</source>
            <translation>Name of the period</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Day of the week</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>In which weeks</source>
            <translation>In which weeks</translation>
        </message>
        <message>
            <source>Only on this day</source>
            <translation>Only on this day</translation>
        </message>
        <message>
            <source>When it holds</source>
            <translation>When it holds</translation>
        </message>
        <message>
            <source>Periods of the day</source>
            <translation>Periods of the day</translation>
        </message>
        <message>
            <source>Lessons of the week</source>
            <translation>Lessons of the week</translation>
        </message>
        <message>
            <source>Two units have one number: %1</source>
            <translation>Two units have one number: %1</translation>
        </message>
        <message>
            <source>Two lessons of one unit have one number: %1</source>
            <translation>Two lessons of one unit have one number: %1</translation>
        </message>
        <message>
            <source>Its unit is not in the list of units: %1</source>
            <translation>Its unit is not in the list of units: %1</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Other names</translation>
        </message>
        <message>
            <source>Textbook</source>
            <translation>Textbook</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Every week</translation>
        </message>
        <message>
            <source>Odd weeks</source>
            <translation>Odd weeks</translation>
        </message>
        <message>
            <source>Even weeks</source>
            <translation>Even weeks</translation>
        </message>
        <message>
            <source>Unit without a number, or given to somebody twice: %1</source>
            <translation>Unit without a number, or given to somebody twice: %1</translation>
        </message>
        <message>
            <source>Nobody prepares unit %1</source>
            <translation>Nobody prepares unit %1</translation>
        </message>
        <message>
            <source>Unit %1 is due after the end of the campaign</source>
            <translation>Unit %1 is due after the end of the campaign</translation>
        </message>
        <message>
            <source>Summer vacation</source>
            <translation>Summer vacation</translation>
        </message>
        <message>
            <source>Winter vacation</source>
            <translation>Winter vacation</translation>
        </message>
        <message>
            <source>In the term</source>
            <translation>In the term</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Summed up</source>
            <translation>Summed up</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Leader of the campaign</source>
            <translation>Leader of the campaign</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>To be done by</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>How far it is</translation>
        </message>
        <message>
            <source>Campaign of preparing together</source>
            <translation>Campaign of preparing together</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaign</translation>
        </message>
        <message>
            <source>Who prepares which unit</source>
            <translation>Who prepares which unit</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Requirements</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>First draft</translation>
        </message>
        <message>
            <source>Under discussion</source>
            <translation>Under discussion</translation>
        </message>
        <message>
            <source>Final draft</source>
            <translation>Final draft</translation>
        </message>
        <message>
            <source>Step of a draft</source>
            <translation>Step of a draft</translation>
        </message>
        <message>
            <source>Comment on a draft</source>
            <translation>Comment on a draft</translation>
        </message>
        <message>
            <source>Part of the draft</source>
            <translation>Part of the draft</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>From period</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>To period</translation>
        </message>
        <message>
            <source>Day without lessons</source>
            <translation>Day without lessons</translation>
        </message>
        <message>
            <source>Taught directly</source>
            <translation>Taught directly</translation>
        </message>
        <message>
            <source>Independent work</source>
            <translation>Independent work</translation>
        </message>
        <message>
            <source>How the grade works</source>
            <translation>How the grade works</translation>
        </message>
        <message>
            <source>Other grades in the room</source>
            <translation>Other grades in the room</translation>
        </message>
        <message>
            <source>Extension of the activity</source>
            <translation>Extension of the activity</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>Society</translation>
        </message>
        <message>
            <source>Arts</source>
            <translation>Arts</translation>
        </message>
        <message>
            <source>Activity facts</source>
            <translation>Activity facts</translation>
        </message>
        <message>
            <source>Activity goals</source>
            <translation>Activity goals</translation>
        </message>
        <message>
            <source>Activity process</source>
            <translation>Activity process</translation>
        </message>
        <message>
            <source>Children&apos;s preparation</source>
            <translation>Children&apos;s preparation</translation>
        </message>
        <message>
            <source>Activity title</source>
            <translation>Activity title</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Age group</translation>
        </message>
        <message>
            <source>Children&apos;s activity</source>
            <translation>Children&apos;s activity</translation>
        </message>
        <message>
            <source>Activity plan</source>
            <translation>Activity plan</translation>
        </message>
        <message>
            <source>Delegation of approving</source>
            <translation>Delegation of approving</translation>
        </message>
        <message>
            <source>End of a delegation</source>
            <translation>End of a delegation</translation>
        </message>
        <message>
            <source>Copy of who may speak</source>
            <translation>Copy of who may speak</translation>
        </message>
        <message>
            <source>What it replaces</source>
            <translation>What it replaces</translation>
        </message>
        <message>
            <source>Class was moved</source>
            <translation>Class was moved</translation>
        </message>
    </context>
    <context>
        <name>LessonLine</name>
        <message>
            <source>class</source>
            <extracomment>due before class: whose hour is not known here</extracomment>
            <translation>class</translation>
        </message>
        <message>
            <source>due today before %1</source>
            <translation>due today before %1</translation>
        </message>
        <message>
            <source>due tomorrow before %1</source>
            <translation>due tomorrow before %1</translation>
        </message>
        <message>
            <source>due %1 before %2</source>
            <extracomment>a day and a time of the day</extracomment>
            <translation>due %1 before %2</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>Taught before review</translation>
        </message>
    </context>
    <context>
        <name>MeetingContent</name>
        <message numerus="yes">
            <source>It counts for %n hour(s) to everybody who attended.</source>
            <translation>
                <numerusform>It counts for %n hour to everybody who attended.</numerusform>
                <numerusform>It counts for %n hours to everybody who attended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All others attended (%n)</source>
            <translation>
                <numerusform>The other one attended</numerusform>
                <numerusform>All %n others attended</numerusform>
            </translation>
        </message>
        <message>
            <source>Not called yet</source>
            <translation>Not called yet</translation>
        </message>
        <message>
            <source>was not expected</source>
            <translation>was not expected</translation>
        </message>
        <message>
            <source>somebody else said otherwise</source>
            <translation>somebody else said otherwise</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Expected: %1. Attended: %2.</source>
            <translation>Expected: %1. Attended: %2.</translation>
        </message>
        <message>
            <source>Nobody is expected. Write under &quot;Meeting&quot; who is.</source>
            <translation>Nobody is expected. Write under &quot;Meeting&quot; who is.</translation>
        </message>
        <message>
            <source>I attended</source>
            <translation>I attended</translation>
        </message>
    </context>
    <context>
        <name>NoticeContent</name>
        <message>
            <source>Who has read it</source>
            <translation>Who has read it</translation>
        </message>
        <message>
            <source>Read by %1 of %2.</source>
            <translation>Read by %1 of %2.</translation>
        </message>
        <message>
            <source>It is meant for nobody at this school.</source>
            <translation>It is meant for nobody at this school.</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Not read yet</translation>
        </message>
        <message>
            <source>Has read it</source>
            <translation>Has read it</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>I have read it</translation>
        </message>
    </context>
    <context>
        <name>ObservationContent</name>
        <message>
            <source>It does not say yet who was observed.</source>
            <translation>It does not say yet who was observed.</translation>
        </message>
        <message>
            <source>Nobody observes a lesson of their own: it counts for nothing.</source>
            <translation>Nobody observes a lesson of their own: it counts for nothing.</translation>
        </message>
        <message>
            <source>Only you see it. %1 can confirm it once it is handed over.</source>
            <translation>Only you see it. %1 can confirm it once it is handed over.</translation>
        </message>
        <message>
            <source>%1 confirmed it %2.</source>
            <translation>%1 confirmed it %2.</translation>
        </message>
        <message>
            <source>%1 has not confirmed it yet.</source>
            <translation>%1 has not confirmed it yet.</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Neither of the two has written anything about it.</source>
            <translation>Neither of the two has written anything about it.</translation>
        </message>
        <message>
            <source>Hand over to %1</source>
            <translation>Hand over to %1</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Number in Shanke</source>
            <translation>Number in Shanke</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>Changed at</translation>
        </message>
        <message>
            <source>Whole school</source>
            <translation>Whole school</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekday</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Odd or even weeks</source>
            <translation>Odd or even weeks</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>odd</source>
            <translation>odd</translation>
        </message>
        <message>
            <source>even</source>
            <translation>even</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Decided at</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>Check code</translation>
        </message>
        <message>
            <source>Grade of the plan</source>
            <translation>Grade of the plan</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Approved with remarks</source>
            <translation>Approved with remarks</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>In place of</translation>
        </message>
    </context>
    <context>
        <name>shanke::EvidencePage</name>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Nothing counts in this term yet. Observed lessons, activities, answered tasks and questions stand here by themselves.</source>
            <translation>Nothing counts in this term yet. Observed lessons, activities, answered tasks and questions stand here by themselves.</translation>
        </message>
        <message>
            <source>My evidence</source>
            <translation>My evidence</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1–%2, first term</source>
            <translation>%1–%2, first term</translation>
        </message>
        <message>
            <source>%1–%2, second term</source>
            <translation>%1–%2, second term</translation>
        </message>
        <message>
            <source>signed %1</source>
            <translation>signed %1</translation>
        </message>
        <message>
            <source>at the school %1</source>
            <translation>at the school %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Print or save…</source>
            <translation>Print or save…</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaidForm</name>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlineList</name>
        <message>
            <source>Outline</source>
            <translation>Outline</translation>
        </message>
    </context>
    <context>
        <name>shanke::AccountBar</name>
        <message>
            <source>Your user name or school is not known yet. Plans can be written already; nothing can be submitted or sent until it is.</source>
            <translation>Your user name or school is not known yet. Plans can be written already; nothing can be submitted or sent until it is.</translation>
        </message>
        <message>
            <source>Say it now</source>
            <translation>Say it now</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>(not filled in)</source>
            <translation>(not filled in)</translation>
        </message>
        <message>
            <source> (without a title)</source>
            <translation> (without a title)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>: </source>
            <translation>: </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Unit %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Slot %1</source>
            <translation>Slot %1</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>%1 of %2 minutes ✓</source>
            <translation>%1 of %2 minutes ✓</translation>
        </message>
        <message>
            <source>%1 of %2 minutes, %3 left</source>
            <translation>%1 of %2 minutes, %3 left</translation>
        </message>
        <message>
            <source>%1 of %2 minutes, %3 too many</source>
            <translation>%1 of %2 minutes, %3 too many</translation>
        </message>
        <message>
            <source>Points together</source>
            <translation>Points together</translation>
        </message>
        <message>
            <source>Grade of the lesson</source>
            <translation>Grade of the lesson</translation>
        </message>
        <message>
            <source>Evidence of work for the term</source>
            <translation>Evidence of work for the term</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>What counts</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>At the school</translation>
        </message>
        <message>
            <source>Nothing counts in this term yet.</source>
            <translation>Nothing counts in this term yet.</translation>
        </message>
        <message>
            <source>Signature of the person</source>
            <translation>Signature of the person</translation>
        </message>
        <message>
            <source>Confirmed by the school</source>
            <translation>Confirmed by the school</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Attended</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>was not expected</source>
            <translation>was not expected</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presence</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Expected: %1. Attended: %2.</source>
            <translation>Expected: %1. Attended: %2.</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
    </context>
    <context>
        <name>SignInSentence</name>
        <message>
            <source>Nobody has signed in here. The server is used with its password.</source>
            <translation>Nobody has signed in here. The server is used with its password.</translation>
        </message>
        <message>
            <source>Signed in. It need not be done again on this PC.</source>
            <translation>Signed in. It need not be done again on this PC.</translation>
        </message>
        <message>
            <source>Signed in until this PC is restarted: it has no safe place for keys.</source>
            <translation>Signed in until this PC is restarted: it has no safe place for keys.</translation>
        </message>
        <message>
            <source>Signed in. The sign-in service cannot be reached now; it is tried again by itself, and work goes on.</source>
            <translation>Signed in. The sign-in service cannot be reached now; it is tried again by itself, and work goes on.</translation>
        </message>
        <message>
            <source>The sign-in has ended. Work goes on here; sign in again to exchange it with the server.</source>
            <translation>The sign-in has ended. Work goes on here; sign in again to exchange it with the server.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Sign in in the browser</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
        <message>
            <source>Signed out.</source>
            <translation>Signed out.</translation>
        </message>
        <message>
            <source>Signed out on this PC. The sign-in service could not be told; it forgets this PC by itself after some time.</source>
            <translation>Signed out on this PC. The sign-in service could not be told; it forgets this PC by itself after some time.</translation>
        </message>
    </context>
    <context>
        <name>SyncSentence</name>
        <message numerus="yes">
            <source>%n being written, only on this PC until saved</source>
            <translation>
                <numerusform>%n being written, only on this PC until saved</numerusform>
                <numerusform>%n being written, only on this PC until saved</numerusform>
            </translation>
        </message>
        <message>
            <source>the county has not opened your space yet</source>
            <translation>the county has not opened your space yet</translation>
        </message>
        <message>
            <source>the school&apos;s server has not opened your space yet</source>
            <translation>the school&apos;s server has not opened your space yet</translation>
        </message>
        <message>
            <source>files cannot be sent yet, it is tried again (%1)</source>
            <translation>files cannot be sent yet, it is tried again (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be fetched, they are asked for again</source>
            <translation>
                <numerusform>%n document could not be fetched, it is asked for again</numerusform>
                <numerusform>%n documents could not be fetched, they are asked for again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the server</source>
            <translation>
                <numerusform>%n refused by the server</numerusform>
                <numerusform>%n refused by the server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with two versions</source>
            <translation>
                <numerusform>%n with two versions</numerusform>
                <numerusform>%n with two versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of others with two versions, which they settle</source>
            <translation>
                <numerusform>%n of others with two versions, which they settle</numerusform>
                <numerusform>%n of others with two versions, which they settle</numerusform>
            </translation>
        </message>
        <message>
            <source>last reached the county %1</source>
            <translation>last reached the county %1</translation>
        </message>
        <message>
            <source>last reached the school %1</source>
            <translation>last reached the school %1</translation>
        </message>
        <message>
            <source>Everything is saved on this PC</source>
            <translation>Everything is saved on this PC</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at the county</source>
            <translation>Everything is saved on this PC and at the county</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at the school</source>
            <translation>Everything is saved on this PC and at the school</translation>
        </message>
        <message>
            <source>no server is set</source>
            <translation>no server is set</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>no network</translation>
        </message>
        <message>
            <source>sending %1 of %2</source>
            <translation>sending %1 of %2</translation>
        </message>
        <message>
            <source>asking the server for news</source>
            <translation>asking the server for news</translation>
        </message>
        <message>
            <source>something else answers at the server's address</source>
            <translation>something else answers at the server's address</translation>
        </message>
        <message>
            <source>exchange stopped, please look</source>
            <translation>exchange stopped, please look</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent (%1)</source>
            <translation>
                <numerusform>%n waiting to be sent (%1)</numerusform>
                <numerusform>%n waiting to be sent (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only on this PC (%1)</source>
            <translation>
                <numerusform>%n only on this PC (%1)</numerusform>
                <numerusform>%n only on this PC (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for the network (%1)</source>
            <translation>
                <numerusform>%n waiting for the network (%1)</numerusform>
                <numerusform>%n waiting for the network (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Needs a look</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>No network</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Up to date</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>Exchanging</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
        <message>
            <source>Wrong server</source>
            <translation>Wrong server</translation>
        </message>
        <message>
            <source>the server is busy, it is asked again by itself</source>
            <translation>the server is busy, it is asked again by itself</translation>
        </message>
        <message>
            <source>the server has no space left, tell the person who looks after it</source>
            <translation>the server has no space left, tell the person who looks after it</translation>
        </message>
        <message>
            <source>the server's answers arrive damaged, they are asked for again</source>
            <translation>the server's answers arrive damaged, they are asked for again</translation>
        </message>
        <message>
            <source>the disk of this PC is full: free some space</source>
            <translation>the disk of this PC is full: free some space</translation>
        </message>
        <message>
            <source>files wait until tomorrow, enough was sent today (%1)</source>
            <translation>files wait until tomorrow, enough was sent today (%1)</translation>
        </message>
        <message>
            <source>sending files (%1)</source>
            <translation>sending files (%1)</translation>
        </message>
        <message>
            <source>files go after everything else (%1)</source>
            <translation>files go after everything else (%1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size and time</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n documents, %1</source>
            <translation>
                <numerusform>%n document, %1</numerusform>
                <numerusform>%n documents, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>files, %1</source>
            <translation>files, %1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>the clock of this PC is slow by %1</source>
            <translation>the clock of this PC is slow by %1</translation>
        </message>
        <message>
            <source>the clock of this PC is fast by %1</source>
            <translation>the clock of this PC is fast by %1</translation>
        </message>
        <message>
            <source>the server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</source>
            <translation>the server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</translation>
        </message>
        <message>
            <source>nothing is sent until the server's code is compared</source>
            <translation>nothing is sent until the server's code is compared</translation>
        </message>
        <message>
            <source>Compare the code</source>
            <translation>Compare the code</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at one of the servers</source>
            <translation>Everything is saved on this PC and at one of the servers</translation>
        </message>
        <message>
            <source>the county does not accept the sign-in or password</source>
            <translation>the county does not accept the sign-in or password</translation>
        </message>
        <message>
            <source>something else answers at the county's address</source>
            <translation>something else answers at the county's address</translation>
        </message>
        <message>
            <source>nothing is sent to the county until its code is compared</source>
            <translation>nothing is sent to the county until its code is compared</translation>
        </message>
        <message>
            <source>straight to the county, the school's server does not accept the sign-in or password</source>
            <translation>straight to the county, the school's server does not accept the sign-in or password</translation>
        </message>
        <message>
            <source>straight to the county, something else answers at the address of the school's server</source>
            <translation>straight to the county, something else answers at the address of the school's server</translation>
        </message>
        <message>
            <source>straight to the county, the code of the school's server has to be compared</source>
            <translation>straight to the county, the code of the school's server has to be compared</translation>
        </message>
        <message>
            <source>straight to the county, the school's server does not answer</source>
            <translation>straight to the county, the school's server does not answer</translation>
        </message>
        <message>
            <source>the school's server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</source>
            <translation>the school's server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</translation>
        </message>
        <message numerus="yes">
            <source>%n of this PC wait until a second person confirms it</source>
            <translation>
                <numerusform>%n of this PC waits until a second person confirms it</numerusform>
                <numerusform>%n of this PC wait until a second person confirms it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of this PC wait until this PC is confirmed</source>
            <translation>
                <numerusform>%n of this PC waits until this PC is confirmed</numerusform>
                <numerusform>%n of this PC wait until this PC is confirmed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskContent</name>
        <message>
            <source>Not accepted yet</source>
            <translation>Not accepted yet</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Rated</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Answered by %1 of %2; late: %3.</source>
            <translation>Answered by %1 of %2; late: %3.</translation>
        </message>
        <message>
            <source>You: %1. %2</source>
            <translation>You: %1. %2</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>after it was withdrawn</source>
            <translation>after it was withdrawn</translation>
        </message>
        <message>
            <source>Open document %1</source>
            <translation>Open document %1</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Due on %1, by the day on which an answer was signed.</source>
            <translation>Due on %1, by the day on which an answer was signed.</translation>
        </message>
        <message>
            <source>Withdrawn: nobody owes an answer any more.</source>
            <translation>Withdrawn: nobody owes an answer any more.</translation>
        </message>
        <message>
            <source>It is set to nobody at this school.</source>
            <translation>It is set to nobody at this school.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>ThreadContent</name>
        <message numerus="yes">
            <source>Answered: %n reply(s).</source>
            <translation>
                <numerusform>Answered: %n reply.</numerusform>
                <numerusform>Answered: %n replies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new reply(s).</source>
            <translation>
                <numerusform>%n new reply.</numerusform>
                <numerusform>%n new replies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) by people whom it was not meant for are not shown.</source>
            <translation>
                <numerusform>%n reply by somebody whom it was not meant for is not shown.</numerusform>
                <numerusform>%n replies by people whom it was not meant for are not shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has seen it yet.</source>
            <translation>Nobody has seen it yet.</translation>
        </message>
        <message>
            <source>Somebody has seen it; nobody has answered yet.</source>
            <translation>Somebody has seen it; nobody has answered yet.</translation>
        </message>
        <message>
            <source>Whoever asked needs no more answers.</source>
            <translation>Whoever asked needs no more answers.</translation>
        </message>
        <message>
            <source>It waited %1 for an answer, counted from when it was asked; two days are the most.</source>
            <translation>It waited %1 for an answer, counted from when it was asked; two days are the most.</translation>
        </message>
        <message>
            <source>Without a network: %1.</source>
            <translation>Without a network: %1.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>I have read it</translation>
        </message>
        <message>
            <source>I need no more answers</source>
            <translation>I need no more answers</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Replies</translation>
        </message>
        <message>
            <source>Nobody has answered yet.</source>
            <translation>Nobody has answered yet.</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not here yet</source>
            <translation>Not here yet</translation>
        </message>
        <message>
            <source>A section is missing</source>
            <translation>A section is missing</translation>
        </message>
        <message>
            <source>No board design</source>
            <translation>No board design</translation>
        </message>
        <message>
            <source>No reflection</source>
            <translation>No reflection</translation>
        </message>
        <message>
            <source>Too few periods</source>
            <translation>Too few periods</translation>
        </message>
        <message>
            <source>Study guide without second preparation</source>
            <translation>Study guide without second preparation</translation>
        </message>
        <message>
            <source>Objectives are vague</source>
            <translation>Objectives are vague</translation>
        </message>
        <message>
            <source>Nothing individual, copied as it was</source>
            <translation>Nothing individual, copied as it was</translation>
        </message>
        <message>
            <source>Does not match the pacing schedule</source>
            <translation>Does not match the pacing schedule</translation>
        </message>
        <message>
            <source>Minutes are badly divided</source>
            <translation>Minutes are badly divided</translation>
        </message>
        <message>
            <source>Too much homework</source>
            <translation>Too much homework</translation>
        </message>
        <message>
            <source>Cover or format is wrong</source>
            <translation>Cover or format is wrong</translation>
        </message>
        <message>
            <source>An attachment does not open</source>
            <translation>An attachment does not open</translation>
        </message>
        <message>
            <source>The content has an error</source>
            <translation>The content has an error</translation>
        </message>
        <message>
            <source>Question of orientation</source>
            <translation>Question of orientation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Waiting for review</source>
            <translation>Waiting for review</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Submitted again</source>
            <translation>Submitted again</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Approved with notes</source>
            <translation>Approved with notes</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>%1, changed since</source>
            <translation>%1, changed since</translation>
        </message>
        <message>
            <source>Only on this PC</source>
            <translation>Only on this PC</translation>
        </message>
        <message>
            <source>Waiting for network</source>
            <translation>Waiting for network</translation>
        </message>
        <message>
            <source>Waiting for the server&apos;s update</source>
            <translation>Waiting for the server&apos;s update</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>At the school</translation>
        </message>
        <message>
            <source>At the county</source>
            <translation>At the county</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Decision withdrawn</source>
            <translation>Decision withdrawn</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Two versions</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>Being written</translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation>Not prepared</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>grade and volume of a textbook, as "Grade 1 Volume 2"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Unit %1</translation>
        </message>
        <message>
            <source>Lesson %1</source>
            <translation>Lesson %1</translation>
        </message>
        <message>
            <source>Period %1 of %2</source>
            <translation>Period %1 of %2</translation>
        </message>
        <message>
            <source>Plan without a title</source>
            <translation>Plan without a title</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message>
            <source>Taken along</source>
            <translation>Taken along</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Newer version</translation>
        </message>
        <message>
            <source>PC not confirmed</source>
            <translation>PC not confirmed</translation>
        </message>
        <message>
            <source>One of two approved</source>
            <translation>One of two approved</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>who decided, and in whose place</extracomment>
            <translation>%1 for %2</translation>
        </message>
    </context>
    <context>
        <name>shanke::RosterAge</name>
        <message>
            <source>The list of who works at the school is from %1. Who has come or left since then is not known here; ask the county for a new one.</source>
            <translation>The list of who works at the school is from %1. Who has come or left since then is not known here; ask the county for a new one.</translation>
        </message>
    </context>
    <context>
        <name>shanke::NewPcBar</name>
        <message>
            <source>A PC signs in your name that was not there before, with the code %1. Is it not yours, take it out of use and tell the head.</source>
            <translation>A PC signs in your name that was not there before, with the code %1. Is it not yours, take it out of use and tell the head.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
    </context>
    <context>
        <name>shanke::AboutArea</name>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Shanke (山课): lesson preparation that never waits for the network.</source>
            <translation>Shanke (山课): lesson preparation that never waits for the network.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later: everyone may use, study, share and improve it.</source>
            <translation>GNU General Public License, version 3 or later: everyone may use, study, share and improve it.</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Built with</translation>
        </message>
        <message>
            <source>Qt %1, SQLite, and the replication protocol of Apache CouchDB</source>
            <translation>Qt %1, SQLite, and the replication protocol of Apache CouchDB</translation>
        </message>
        <message>
            <source>nobody says who wrote it</source>
            <translation>nobody says who wrote it</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>waits</translation>
        </message>
        <message>
            <source>This came from a newer version of the program. It is kept and passed on as it is, and counts for nothing here; to read it, update this one.</source>
            <translation>This came from a newer version of the program. It is kept and passed on as it is, and counts for nothing here; to read it, update this one.</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>From a newer version</translation>
        </message>
    </context>
    <context>
        <name>shanke::AccountArea</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Who works here. Every plan carries this name.</source>
            <translation>Who works here. Every plan carries this name.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>Folder of the work</source>
            <translation>Folder of the work</translation>
        </message>
        <message>
            <source>Correct name, user name or school…</source>
            <translation>Correct name, user name or school…</translation>
        </message>
        <message>
            <source>This can be corrected until this PC reaches a server, or work leaves it on a stick, for the first time. What was written stays; what was submitted has to be submitted again.</source>
            <translation>This can be corrected until this PC reaches a server, or work leaves it on a stick, for the first time. What was written stays; what was submitted has to be submitted again.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
    </context>
    <context>
        <name>shanke::AppearanceArea</name>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>How the program looks on this PC.</source>
            <translation>How the program looks on this PC.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
    </context>
    <context>
        <name>shanke::AttachmentWords</name>
        <message>
            <source>only on this PC: the server has no place for files yet</source>
            <translation>only on this PC: the server has no place for files yet</translation>
        </message>
        <message>
            <source>only on this PC: the server has no space left</source>
            <translation>only on this PC: the server has no space left</translation>
        </message>
        <message>
            <source>only on this PC: the server takes no files of this size</source>
            <translation>only on this PC: the server takes no files of this size</translation>
        </message>
        <message>
            <source>changed in another program</source>
            <translation>changed in another program</translation>
        </message>
        <message>
            <source>on this PC</source>
            <translation>on this PC</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a state and the time left</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>cannot be read by this program</source>
            <translation>cannot be read by this program</translation>
        </message>
        <message>
            <source>%1 · being read, %2 %</source>
            <translation>%1 · being read, %2 %</translation>
        </message>
        <message>
            <source>%1 · paused at %2 %</source>
            <translation>%1 · paused at %2 %</translation>
        </message>
        <message>
            <source>%1 · waits at %2 %: today's bytes for files are used up</source>
            <translation>%1 · waits at %2 %: today's bytes for files are used up</translation>
        </message>
        <message>
            <source>%1 · coming, %2 %</source>
            <translation>%1 · coming, %2 %</translation>
        </message>
        <message>
            <source>not on this PC yet, %1</source>
            <translation>not on this PC yet, %1</translation>
        </message>
        <message>
            <source>"%1" is a program or a script. Plans go to many PCs, so programs do not travel with them. Attach a document, picture or video instead.</source>
            <translation>"%1" is a program or a script. Plans go to many PCs, so programs do not travel with them. Attach a document, picture or video instead.</translation>
        </message>
        <message>
            <source>"%1" was changed while it was read. Save it, close it in the other program, and attach it again.</source>
            <translation>"%1" was changed while it was read. Save it, close it in the other program, and attach it again.</translation>
        </message>
        <message>
            <source>This PC does not let you read or write "%1". Ask the owner for a copy, or choose another folder.</source>
            <translation>This PC does not let you read or write "%1". Ask the owner for a copy, or choose another folder.</translation>
        </message>
        <message>
            <source>"%1" is no file that can be attached. Choose the files themselves, not their folder.</source>
            <translation>"%1" is no file that can be attached. Choose the files themselves, not their folder.</translation>
        </message>
        <message>
            <source>"%1" is not there any more. If it is on a stick, put the stick in again; if it is at the school, it comes when its sender has a network.</source>
            <translation>"%1" is not there any more. If it is on a stick, put the stick in again; if it is at the school, it comes when its sender has a network.</translation>
        </message>
        <message>
            <source>"%1" is too large for this place. A stick with FAT32 takes no file above 4 GB: use another disk, or one with exFAT or NTFS.</source>
            <translation>"%1" is too large for this place. A stick with FAT32 takes no file above 4 GB: use another disk, or one with exFAT or NTFS.</translation>
        </message>
        <message>
            <source>"%1" did not arrive as it was sent, so it was not kept. Ask its sender to attach it again.</source>
            <translation>"%1" did not arrive as it was sent, so it was not kept. Ask its sender to attach it again.</translation>
        </message>
        <message>
            <source>There is not enough space for "%1". Free some space, then try again. Nothing was lost.</source>
            <translation>There is not enough space for "%1". Free some space, then try again. Nothing was lost.</translation>
        </message>
        <message>
            <source>"%1": %2</source>
            <translation>"%1": %2</translation>
        </message>
        <message numerus="yes">
            <source>about %n s</source>
            <translation>
                <numerusform>about %n s</numerusform>
                <numerusform>about %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min</source>
            <translation>
                <numerusform>about %n min</numerusform>
                <numerusform>about %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h</source>
            <translation>
                <numerusform>about %n h</numerusform>
                <numerusform>about %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) did not come along. Copy each by itself and paste it, or attach its file.</source>
            <translation>
                <numerusform>%n picture did not come along. Copy it by itself and paste it, or attach its file.</numerusform>
                <numerusform>%n pictures did not come along. Copy each by itself and paste it, or attach its file.</numerusform>
            </translation>
        </message>
        <message>
            <source>The page was longer than what is pasted at once: its end is missing. Copy it in parts.</source>
            <translation>The page was longer than what is pasted at once: its end is missing. Copy it in parts.</translation>
        </message>
    </context>
    <context>
        <name>shanke::Attachments</name>
        <message>
            <source>Picture %1.png</source>
            <extracomment>name of a file made from a picture that was pasted; %1 is date and time</extracomment>
            <translation>Picture %1.png</translation>
        </message>
    </context>
    <context>
        <name>shanke::AttachmentsPane</name>
        <message>
            <source>Slides, pictures and papers for this lesson. Drop them here, paste them, or choose them.</source>
            <translation>Slides, pictures and papers for this lesson. Drop them here, paste them, or choose them.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Attach files…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Take the changed file</source>
            <translation>Take the changed file</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Attach…</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>Save the file as…</source>
            <translation>Save the file as…</translation>
        </message>
        <message>
            <source>Take the file out of the plan</source>
            <translation>Take the file out of the plan</translation>
        </message>
        <message>
            <source>"%1" was saved.</source>
            <translation>"%1" was saved.</translation>
        </message>
        <message>
            <source>"%1" was taken out of the plan.</source>
            <translation>"%1" was taken out of the plan.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>Save the file as</translation>
        </message>
        <message>
            <source>No program on this PC opens this kind of file. Save it and open it on another PC.</source>
            <translation>No program on this PC opens this kind of file. Save it and open it on another PC.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Fetch from the school</source>
            <translation>Fetch from the school</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can run as a program, so it is not opened from a plan. Save it only if you know who made it and what it does.</source>
            <translation>&quot;%1&quot; can run as a program, so it is not opened from a plan. Save it only if you know who made it and what it does.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
    </context>
    <context>
        <name>shanke::CodePanel</name>
        <message>
            <source>The codes are the same</source>
            <translation>The codes are the same</translation>
        </message>
        <message>
            <source>They are different</source>
            <translation>They are different</translation>
        </message>
        <message>
            <source>This server is not the one whose code was compared before. Nothing is sent to it. Ask the person who looks after the server whether it was set up anew, and compare this code with the one shown at the server:</source>
            <translation>This server is not the one whose code was compared before. Nothing is sent to it. Ask the person who looks after the server whether it was set up anew, and compare this code with the one shown at the server:</translation>
        </message>
        <message>
            <source>Is this really the server of the school? Compare this code with the one shown at the server, or on the note in the staff room. Nothing is sent before that:</source>
            <translation>Is this really the server of the school? Compare this code with the one shown at the server, or on the note in the staff room. Nothing is sent before that:</translation>
        </message>
        <message>
            <source>Code of the server: %1</source>
            <translation>Code of the server: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::ConflictPage</name>
        <message>
            <source>Two versions</source>
            <translation>Two versions</translation>
        </message>
        <message>
            <source>To the plans</source>
            <translation>To the plans</translation>
        </message>
        <message>
            <source>Written differently on two devices. Both are kept until you choose.</source>
            <translation>Written differently on two devices. Both are kept until you choose.</translation>
        </message>
        <message numerus="yes">
            <source>Later (%n left)</source>
            <translation>
                <numerusform>Later (%n left)</numerusform>
                <numerusform>Later (%n left)</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>There is nothing to choose: everything has one version.</source>
            <translation>There is nothing to choose: everything has one version.</translation>
        </message>
    </context>
    <context>
        <name>shanke::CourierPage</name>
        <message>
            <source>For places without a network</source>
            <translation>For places without a network</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Take with me</source>
            <translation>Take with me</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Someone else…</translation>
        </message>
        <message>
            <source>Choose the key file of a person whose PC is not in the list</source>
            <translation>Choose the key file of a person whose PC is not in the list</translation>
        </message>
        <message>
            <source>In parts of</source>
            <translation>In parts of</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>One file</translation>
        </message>
        <message>
            <source>Parts of at most %1 MB</source>
            <translation>Parts of at most %1 MB</translation>
        </message>
        <message>
            <source>Choose the place…</source>
            <translation>Choose the place…</translation>
        </message>
        <message>
            <source>On small sticks</source>
            <translation>On small sticks</translation>
        </message>
        <message>
            <source>Only that person can open the file. It is signed by you.</source>
            <translation>Only that person can open the file. It is signed by you.</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Bring in</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Write my key file…</source>
            <translation>Write my key file…</translation>
        </message>
        <message>
            <source>For someone who makes a file for this PC for the first time</source>
            <translation>For someone who makes a file for this PC for the first time</translation>
        </message>
        <message>
            <source>Drop files from a stick here, or choose them. Parts may come in any order.</source>
            <translation>Drop files from a stick here, or choose them. Parts may come in any order.</translation>
        </message>
        <message>
            <source>Do not bring it in</source>
            <translation>Do not bring it in</translation>
        </message>
        <message>
            <source>No other PC is known here yet. On the other PC, write the key file and choose it here under “Someone else…”.</source>
            <translation>No other PC is known here yet. On the other PC, write the key file and choose it here under “Someone else…”.</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>Where to write the file</translation>
        </message>
        <message>
            <source>work.shanke-bundle</source>
            <translation>work.shanke-bundle</translation>
        </message>
        <message>
            <source>Carried work (*.shanke-bundle)</source>
            <translation>Carried work (*.shanke-bundle)</translation>
        </message>
        <message>
            <source>Which files to bring in</source>
            <translation>Which files to bring in</translation>
        </message>
        <message>
            <source>The key file of the other PC</source>
            <translation>The key file of the other PC</translation>
        </message>
        <message>
            <source>Where to write my key file</source>
            <translation>Where to write my key file</translation>
        </message>
        <message>
            <source>my.shanke-key</source>
            <translation>my.shanke-key</translation>
        </message>
        <message>
            <source>Carry on a stick</source>
            <translation>Carry on a stick</translation>
        </message>
    </context>
    <context>
        <name>shanke::CourierViewModel</name>
        <message>
            <source>My other PC</source>
            <translation>My other PC</translation>
        </message>
        <message>
            <source>This is not a key file. Ask for the key file that the other PC writes under “Carry on a stick”.</source>
            <translation>This is not a key file. Ask for the key file that the other PC writes under “Carry on a stick”.</translation>
        </message>
        <message>
            <source>The key file was written. Give it to whoever is to make a file for you. Key: %1</source>
            <translation>The key file was written. Give it to whoever is to make a file for you. Key: %1</translation>
        </message>
        <message>
            <source>I asked, bring it in</source>
            <translation>I asked, bring it in</translation>
        </message>
        <message>
            <source>The key is right, bring it in</source>
            <translation>The key is right, bring it in</translation>
        </message>
        <message>
            <source>The file of %1 was not brought in.</source>
            <translation>The file of %1 was not brought in.</translation>
        </message>
    </context>
    <context>
        <name>shanke::DateField</name>
        <message>
            <source>Choose a day</source>
            <translation>Choose a day</translation>
        </message>
        <message>
            <source>write a day such as 3-9 or 2026-3-9.</source>
            <translation>write a day such as 3-9 or 2026-3-9.</translation>
        </message>
    </context>
    <context>
        <name>shanke::DecisionPanel</name>
        <message>
            <source>Comment on the chosen paragraph</source>
            <translation>Comment on the chosen paragraph</translation>
        </message>
        <message>
            <source>What about it? Ctrl+Enter adds the comment</source>
            <translation>What about it? Ctrl+Enter adds the comment</translation>
        </message>
        <message>
            <source>Add comment</source>
            <translation>Add comment</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Reasons to return it</source>
            <translation>Reasons to return it</translation>
        </message>
        <message>
            <source>On the whole</source>
            <translation>On the whole</translation>
        </message>
        <message>
            <source>One sentence on the whole plan</source>
            <translation>One sentence on the whole plan</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Take the decision back</translation>
        </message>
        <message>
            <source>Approve (Alt+A)</source>
            <translation>Approve (Alt+A)</translation>
        </message>
        <message>
            <source>Approve with notes (Alt+N)</source>
            <translation>Approve with notes (Alt+N)</translation>
        </message>
        <message>
            <source>Return (Alt+R)</source>
            <translation>Return (Alt+R)</translation>
        </message>
        <message>
            <source>About the whole plan. Click a paragraph to speak about it.</source>
            <translation>About the whole plan. Click a paragraph to speak about it.</translation>
        </message>
        <message>
            <source>About: %1</source>
            <translation>About: %1</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>Whole plan</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Delete takes the comment out</source>
            <translation>Delete takes the comment out</translation>
        </message>
        <message>
            <source>“%1” was chosen and not signed before the program ended. Nothing was sent. Please decide again.</source>
            <translation>“%1” was chosen and not signed before the program ended. Nothing was sent. Please decide again.</translation>
        </message>
        <message>
            <source>Looked through, approve later (Alt+L)</source>
            <translation>Looked through, approve later (Alt+L)</translation>
        </message>
    </context>
    <context>
        <name>shanke::DeliveryPage</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Exchange with the server now (F5)</source>
            <translation>Exchange with the server now (F5)</translation>
        </message>
        <message>
            <source>Documents that are not there yet</source>
            <translation>Documents that are not there yet</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copy the log</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Nothing was exchanged with a server yet.</source>
            <translation>Nothing was exchanged with a server yet.</translation>
        </message>
        <message>
            <source>Set a server</source>
            <translation>Set a server</translation>
        </message>
        <message>
            <source>The exchange of “%1” stopped: at the server it is gone, or most of it was deleted there. Nothing was deleted on this PC. Ask the person who looks after the server before going on.</source>
            <translation>The exchange of “%1” stopped: at the server it is gone, or most of it was deleted there. Nothing was deleted on this PC. Ask the person who looks after the server before going on.</translation>
        </message>
        <message>
            <source>I asked, go on</source>
            <translation>I asked, go on</translation>
        </message>
        <message>
            <source>The log was copied.</source>
            <translation>The log was copied.</translation>
        </message>
        <message>
            <source>Where is my work</source>
            <translation>Where is my work</translation>
        </message>
        <message>
            <source>Carry on a stick</source>
            <translation>Carry on a stick</translation>
        </message>
        <message>
            <source>Take work with you, or bring in what somebody brings (Ctrl+U)</source>
            <translation>Take work with you, or bring in what somebody brings (Ctrl+U)</translation>
        </message>
        <message>
            <source>As much of your files was sent as is allowed for a day. The rest goes tomorrow; texts go at once as always.</source>
            <translation>As much of your files was sent as is allowed for a day. The rest goes tomorrow; texts go at once as always.</translation>
        </message>
        <message>
            <source>Send anyway today</source>
            <translation>Send anyway today</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>PCs of the school</translation>
        </message>
        <message>
            <source>Receipts…</source>
            <translation>Receipts…</translation>
        </message>
        <message>
            <source>What proves that work was handed in or decided, to be printed and checked</source>
            <translation>What proves that work was handed in or decided, to be printed and checked</translation>
        </message>
    </context>
    <context>
        <name>shanke::Desktop</name>
        <message>
            <source>The sample school is being made: its teachers, timetable and plans. This takes some seconds, once.</source>
            <translation>The sample school is being made: its teachers, timetable and plans. This takes some seconds, once.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>Shanke</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>teacher</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>approver</translation>
        </message>
        <message>
            <source>teacher, second PC</source>
            <translation>teacher, second PC</translation>
        </message>
        <message>
            <source>The name is being corrected. This takes some seconds.</source>
            <translation>The name is being corrected. This takes some seconds.</translation>
        </message>
    </context>
    <context>
        <name>shanke::DevicesArea</name>
        <message>
            <source>%1 (this PC)</source>
            <translation>%1 (this PC)</translation>
        </message>
        <message>
            <source>the county</source>
            <translation>the county</translation>
        </message>
        <message>
            <source>the school's server</source>
            <translation>the school's server</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the names of two people</extracomment>
            <translation>, </translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>not yet confirmed</translation>
        </message>
        <message>
            <source>so far confirmed only by %1</source>
            <translation>so far confirmed only by %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>confirmed by %1</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>out of use</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>code %1</translation>
        </message>
        <message>
            <source>This PC is not confirmed yet, so what is written on it does not count yet. The head or an approver can confirm it here on their PC, after comparing its code: %1. Or enter a code from the school below.</source>
            <translation>This PC is not confirmed yet, so what is written on it does not count yet. The head or an approver can confirm it here on their PC, after comparing its code: %1. Or enter a code from the school below.</translation>
        </message>
        <message>
            <source>You review plans, so two have to confirm this PC, and one has. The other can be the head, or you on another PC of yours, after comparing its code: %1. Until then your decisions do not count.</source>
            <translation>You review plans, so two have to confirm this PC, and one has. The other can be the head, or you on another PC of yours, after comparing its code: %1. Until then your decisions do not count.</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>PCs of the school</translation>
        </message>
        <message>
            <source>What is submitted or decided counts when the PC it was written on is confirmed. When a PC is lost, take it out of use: what it signed until then stays valid.</source>
            <translation>What is submitted or decided counts when the PC it was written on is confirmed. When a PC is lost, take it out of use: what it signed until then stays valid.</translation>
        </message>
        <message>
            <source>Vouch for this PC</source>
            <translation>Vouch for this PC</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Take out of use</translation>
        </message>
        <message>
            <source>Make this PC a new one</source>
            <translation>Make this PC a new one</translation>
        </message>
        <message>
            <source>Enter the school</source>
            <translation>Enter the school</translation>
        </message>
        <message>
            <source>Code from the school</source>
            <translation>Code from the school</translation>
        </message>
        <message>
            <source>The school's PCs are listed here after the first synchronisation.</source>
            <translation>The school's PCs are listed here after the first synchronisation.</translation>
        </message>
        <message>
            <source>Compare first: the PC of %1 has to show this code in its settings under “PCs of the school”: %2. Ask %1 in person or by telephone. If the codes differ, it is somebody else's PC.</source>
            <translation>Compare first: the PC of %1 has to show this code in its settings under “PCs of the school”: %2. Ask %1 in person or by telephone. If the codes differ, it is somebody else's PC.</translation>
        </message>
        <message>
            <source>The codes are the same</source>
            <translation>The codes are the same</translation>
        </message>
        <message>
            <source>The PC of %1 is confirmed.</source>
            <translation>The PC of %1 is confirmed.</translation>
        </message>
        <message>
            <source>You vouched for the PC of %1. One more has to confirm it.</source>
            <translation>You vouched for the PC of %1. One more has to confirm it.</translation>
        </message>
        <message>
            <source>Nothing that is signed on this PC of %1 from now on will count, and this cannot be undone. What it signed so far stays valid.</source>
            <translation>Nothing that is signed on this PC of %1 from now on will count, and this cannot be undone. What it signed so far stays valid.</translation>
        </message>
        <message>
            <source>The PC of %1 is out of use.</source>
            <translation>The PC of %1 is out of use.</translation>
        </message>
        <message>
            <source>This PC now signs as a new one.</source>
            <translation>This PC now signs as a new one.</translation>
        </message>
        <message>
            <source>The school knows this PC now.</source>
            <translation>The school knows this PC now.</translation>
        </message>
        <message>
            <source>the county's server</source>
            <translation>the county's server</translation>
        </message>
        <message>
            <source>a stick of %1</source>
            <translation>a stick of %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Of what came from %1, %2 were not what the PC they name has signed. They were not taken in and count for nothing.</source>
            <translation>Of what came from %1, %2 were not what the PC they name has signed. They were not taken in and count for nothing.</translation>
        </message>
        <message>
            <source>Give a code</source>
            <translation>Give a code</translation>
        </message>
        <message>
            <source>Whose PC enters the school with the code</source>
            <translation>Whose PC enters the school with the code</translation>
        </message>
        <message>
            <source>A PC of %1 (%2)</source>
            <translation>A PC of %1 (%2)</translation>
        </message>
        <message>
            <source>The code is %1. Tell it to nobody else: one PC can enter the school with it within a week, as soon as the school's server has it.</source>
            <translation>The code is %1. Tell it to nobody else: one PC can enter the school with it within a week, as soon as the school's server has it.</translation>
        </message>
        <message>
            <source>Of what came to the school's server from %1, %2 were not what the PC they name has signed, or nothing that their writer may write. It took none of them in.</source>
            <translation>Of what came to the school's server from %1, %2 were not what the PC they name has signed, or nothing that their writer may write. It took none of them in.</translation>
        </message>
        <message>
            <source>the account of %1</source>
            <translation>the account of %1</translation>
        </message>
        <message>
            <source>a backup</source>
            <translation>a backup</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorBar</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>Submit for review</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italic</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Underline</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Subscript</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Superscript</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>Draft kept %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Not kept!</source>
            <translation>Not kept!</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>Submit again</translation>
        </message>
        <message>
            <source>Print or save as a file</source>
            <translation>Print or save as a file</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Earlier versions</translation>
        </message>
        <message>
            <source>Start from this standard plan</source>
            <translation>Start from this standard plan</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorFacts</name>
        <message>
            <source>Changed since approval. The approval stands for the plan as it was approved; submit again to have the change approved.</source>
            <translation>Changed since approval. The approval stands for the plan as it was approved; submit again to have the change approved.</translation>
        </message>
        <message>
            <source>Changed since it was submitted. Submit again to show the approver the change.</source>
            <translation>Changed since it was submitted. Submit again to show the approver the change.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) were written differently on two devices. Both are kept until you choose.</source>
            <translation>
                <numerusform>%n place were written differently on two devices. Both are kept until you choose.</numerusform>
                <numerusform>%n places were written differently on two devices. Both are kept until you choose.</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer version of this program wrote this. It is shown as far as this version can read it, and cannot be changed here.</source>
            <translation>A newer version of this program wrote this. It is shown as far as this version can read it, and cannot be changed here.</translation>
        </message>
        <message>
            <source>Another device changed this meanwhile. What you typed is kept; saving puts both together.</source>
            <translation>Another device changed this meanwhile. What you typed is kept; saving puts both together.</translation>
        </message>
        <message>
            <source>Another device changed this too. Both versions are kept.</source>
            <translation>Another device changed this too. Both versions are kept.</translation>
        </message>
        <message>
            <source>Only its author changes this document; you can read it.</source>
            <translation>Only its author changes this document; you can read it.</translation>
        </message>
        <message>
            <source>Only its founder and whom they let take part change this document; you can read it.</source>
            <translation>Only its founder and whom they let take part change this document; you can read it.</translation>
        </message>
        <message>
            <source>Only approvers and the head of the school change this document; you can read it.</source>
            <translation>Only approvers and the head of the school change this document; you can read it.</translation>
        </message>
        <message>
            <source>Only inspectors of the school change this document; you can read it.</source>
            <translation>Only inspectors of the school change this document; you can read it.</translation>
        </message>
        <message>
            <source>Only the county changes this document; you can read it.</source>
            <translation>Only the county changes this document; you can read it.</translation>
        </message>
        <message>
            <source>This document lies in a place where it does not belong; it can only be read.</source>
            <translation>This document lies in a place where it does not belong; it can only be read.</translation>
        </message>
        <message>
            <source>This draft is final. Its founder can put it up for discussion again.</source>
            <translation>This draft is final. Its founder can put it up for discussion again.</translation>
        </message>
        <message>
            <source>This standard plan is published: only its next version changes it.</source>
            <translation>This standard plan is published: only its next version changes it.</translation>
        </message>
        <message>
            <source>Standard plan of %1 %2, version %3.</source>
            <extracomment>a grade, a subject, the number of a version</extracomment>
            <translation>Standard plan of %1 %2, version %3.</translation>
        </message>
        <message>
            <source>You read it here; what you make from it is yours.</source>
            <translation>You read it here; what you make from it is yours.</translation>
        </message>
        <message>
            <source>Its next version is published from the plan that it comes from.</source>
            <translation>Its next version is published from the plan that it comes from.</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorPage</name>
        <message>
            <source>What you typed last time was not saved yet. Here it is again.</source>
            <translation>What you typed last time was not saved yet. Here it is again.</translation>
        </message>
        <message>
            <source>Show comments</source>
            <translation>Show comments</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>This was changed on another device. This is the newest version.</source>
            <translation>This was changed on another device. This is the newest version.</translation>
        </message>
        <message>
            <source>What you typed and what was changed on another device are put together now.</source>
            <translation>What you typed and what was changed on another device are put together now.</translation>
        </message>
        <message>
            <source>Open that plan</source>
            <translation>Open that plan</translation>
        </message>
    </context>
    <context>
        <name>shanke::FieldWidget</name>
        <message>
            <source>One a line</source>
            <translation>One a line</translation>
        </message>
    </context>
    <context>
        <name>shanke::FieldsRow</name>
        <message>
            <source>Take the row out</source>
            <translation>Take the row out</translation>
        </message>
    </context>
    <context>
        <name>shanke::FindBar</name>
        <message>
            <source>Match case</source>
            <translation>Match case</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>Find in this document</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Previous hit</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Next hit</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Close the search</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::FindingModel</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Still to fill in: %1</source>
            <translation>Still to fill in: %1</translation>
        </message>
        <message>
            <source>A plan needs at least one objective</source>
            <translation>A plan needs at least one objective</translation>
        </message>
        <message>
            <source>Objective %1: say what pupils can be seen to do, not only “understand” or “master”</source>
            <translation>Objective %1: say what pupils can be seen to do, not only “understand” or “master”</translation>
        </message>
        <message>
            <source>Not written yet: %1</source>
            <translation>Not written yet: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) in class, %1 of %2 minutes</source>
            <translation>
                <numerusform>%n step in class, %1 of %2 minutes</numerusform>
                <numerusform>%n steps in class, %1 of %2 minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned for: %1</source>
            <translation>Nothing planned for: %1</translation>
        </message>
        <message>
            <source>No board design yet</source>
            <translation>No board design yet</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of written homework; this grade may have %1 a day</source>
            <translation>
                <numerusform>%n minute of written homework; this grade may have %1 a day</numerusform>
                <numerusform>%n minutes of written homework; this grade may have %1 a day</numerusform>
            </translation>
        </message>
        <message>
            <source>An experiment or sports lesson needs a safety note</source>
            <translation>An experiment or sports lesson needs a safety note</translation>
        </message>
        <message>
            <source>Must be filled in</source>
            <translation>Must be filled in</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) were written differently on two devices: choose first</source>
            <translation>
                <numerusform>%n place were written differently on two devices: choose first</numerusform>
                <numerusform>%n places were written differently on two devices: choose first</numerusform>
            </translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Two versions</translation>
        </message>
        <message>
            <source>No study guide for this lesson yet</source>
            <translation>No study guide for this lesson yet</translation>
        </message>
        <message>
            <source>This study guide was made for no plan; it is handed in with a plan</source>
            <translation>This study guide was made for no plan; it is handed in with a plan</translation>
        </message>
        <message>
            <source>Say what pupils are to be able to do</source>
            <translation>Say what pupils are to be able to do</translation>
        </message>
        <message>
            <source>Nothing for pupils to do here yet</source>
            <translation>Nothing for pupils to do here yet</translation>
        </message>
        <message>
            <source>A choice needs at least two options, a table needs its head</source>
            <translation>A choice needs at least two options, a table needs its head</translation>
        </message>
        <message>
            <source>A picture is not among the files of the study guide</source>
            <translation>A picture is not among the files of the study guide</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Written homework of “%1” cannot be added up: give its minutes as a number</source>
            <translation>Written homework of “%1” cannot be added up: give its minutes as a number</translation>
        </message>
        <message>
            <source>Nothing here is about your own class yet: its pupils, or a note at a step</source>
            <translation>Nothing here is about your own class yet: its pupils, or a note at a step</translation>
        </message>
        <message>
            <source>Cannot go along: %1</source>
            <translation>Cannot go along: %1</translation>
        </message>
        <message>
            <source>Not looked at: %1</source>
            <translation>Not looked at: %1</translation>
        </message>
        <message>
            <source>The pacing schedule has this lesson in week %1, the plan in week %2</source>
            <extracomment>%1, %2: numbers of weeks</extracomment>
            <translation>The pacing schedule has this lesson in week %1, the plan in week %2</translation>
        </message>
        <message>
            <source>There is a newer standard plan: version %1</source>
            <translation>There is a newer standard plan: version %1</translation>
        </message>
        <message>
            <source>There is a newer standard plan</source>
            <translation>There is a newer standard plan</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>cannot be understood</translation>
        </message>
        <message>
            <source>it can run</source>
            <translation>it can run</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>not on this PC</source>
            <translation>not on this PC</translation>
        </message>
        <message>
            <source>Two grades are taught directly at the same time, minutes %1 to %2</source>
            <extracomment>%1, %2: minutes since class began</extracomment>
            <translation>Two grades are taught directly at the same time, minutes %1 to %2</translation>
        </message>
        <message>
            <source>%1 has %2 of %3 minutes</source>
            <extracomment>%1 is a grade</extracomment>
            <translation>%1 has %2 of %3 minutes</translation>
        </message>
        <message>
            <source>“%1” is no word for small children</source>
            <translation>“%1” is no word for small children</translation>
        </message>
    </context>
    <context>
        <name>shanke::GuideItemRow</name>
        <message>
            <source>What pupils do or read</source>
            <translation>What pupils do or read</translation>
        </message>
        <message>
            <source>Blank lines</source>
            <translation>Blank lines</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Only staff see it until the answers are released</source>
            <translation>Only staff see it until the answers are released</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Take it out</translation>
        </message>
        <message>
            <source>The head of the table: one column a line</source>
            <translation>The head of the table: one column a line</translation>
        </message>
        <message>
            <source>What to choose from: one a line</source>
            <translation>What to choose from: one a line</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>rows</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lines</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
    </context>
    <context>
        <name>shanke::GuidePartEditor</name>
        <message>
            <source>Add a question</source>
            <translation>Add a question</translation>
        </message>
    </context>
    <context>
        <name>shanke::HeaderForm</name>
        <message>
            <source>Lesson title</source>
            <translation>Lesson title</translation>
        </message>
        <message>
            <source>of</source>
            <comment>period 1 of 2</comment>
            <translation>of</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>no.</source>
            <comment>number of a unit</comment>
            <translation>no.</translation>
        </message>
        <message>
            <source>its title</source>
            <comment>of a unit</comment>
            <translation>its title</translation>
        </message>
    </context>
    <context>
        <name>shanke::HomeworkRow</name>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Tier</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>What pupils do</source>
            <translation>What pupils do</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Take the homework out</source>
            <translation>Take the homework out</translation>
        </message>
    </context>
    <context>
        <name>shanke::InboxModel</name>
        <message>
            <source>%1, attempt %2</source>
            <translation>%1, attempt %2</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Class %1</translation>
        </message>
        <message>
            <source>Submitted %1</source>
            <translation>Submitted %1</translation>
        </message>
        <message>
            <source>One of two approved</source>
            <translation>One of two approved</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>Looked through</translation>
        </message>
        <message>
            <source>Taught before review, class %1</source>
            <extracomment>a moment: the class was held although nobody could decide before</extracomment>
            <translation>Taught before review, class %1</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>Taught before review</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Without a day</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <extracomment>a day</extracomment>
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Tomorrow, %1</translation>
        </message>
        <message>
            <source>Class of %1 has no other hour</source>
            <extracomment>a moment</extracomment>
            <translation>Class of %1 has no other hour</translation>
        </message>
        <message>
            <source>Class %1, moved from %2 when that had begun</source>
            <extracomment>two moments: when it is held, and when it was to be</extracomment>
            <translation>Class %1, moved from %2 when that had begun</translation>
        </message>
        <message>
            <source>Class %1, moved from %2</source>
            <translation>Class %1, moved from %2</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <extracomment>a moment</extracomment>
            <translation>Moved to %1</translation>
        </message>
        <message>
            <source>Moved, no hour</source>
            <translation>Moved, no hour</translation>
        </message>
    </context>
    <context>
        <name>shanke::InfoBar</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>shanke::KeepingBar</name>
        <message>
            <source>Everything can be read, and nothing can be saved until this is in order and the program is started again.</source>
            <translation>Everything can be read, and nothing can be saved until this is in order and the program is started again.</translation>
        </message>
    </context>
    <context>
        <name>shanke::KeepingModel</name>
        <message>
            <source>documents %1, backups %2</source>
            <extracomment>two sizes</extracomment>
            <translation>documents %1, backups %2</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>%1 free</translation>
        </message>
        <message>
            <source>%1: too little for files. Empty the recycle bin, or move videos and large downloads to another disk.</source>
            <extracomment>the first part is "… free"</extracomment>
            <translation>%1: too little for files. Empty the recycle bin, or move videos and large downloads to another disk.</translation>
        </message>
        <message>
            <source>not yet; it happens by itself once a day</source>
            <translation>not yet; it happens by itself once a day</translation>
        </message>
        <message>
            <source>%1: everything is sound</source>
            <extracomment>the time of the last check</extracomment>
            <translation>%1: everything is sound</translation>
        </message>
        <message>
            <source>%1: something is damaged. Close the program and start it again: it repairs itself.</source>
            <extracomment>the time of the last check</extracomment>
            <translation>%1: something is damaged. Close the program and start it again: it repairs itself.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) or folder(s), %1; kept in case something is missed</source>
            <extracomment>a size</extracomment>
            <translation>
                <numerusform>%n file or folder, %1; kept in case something is missed</numerusform>
                <numerusform>%n files or folders, %1; kept in case something is missed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonBox</name>
        <message>
            <source>Make the study guide</source>
            <translation>Make the study guide</translation>
        </message>
        <message>
            <source>Prepared %1 of 3: %2</source>
            <extracomment>how far a lesson is prepared; %1 of the three stages, %2 names them</extracomment>
            <translation>Prepared %1 of 3: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · not saved yet</source>
            <translation>%1 · not saved yet</translation>
        </message>
    </context>
    <context>
        <name>shanke::MainWindow</name>
        <message>
            <source>%1 · Shanke</source>
            <extracomment>window title: a person's name</extracomment>
            <translation>%1 · Shanke</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Where is my work</source>
            <translation>Where is my work</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Preparing</translation>
        </message>
    </context>
    <context>
        <name>shanke::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Who is working</source>
            <translation>Who is working</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>Shanke</translation>
        </message>
        <message>
            <source>Ctrl+%1</source>
            <translation>Ctrl+%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::NearbyList</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2), its code begins with %3</source>
            <extracomment>name of a PC, its address, the first digits of a code</extracomment>
            <translation>%1 (%2), its code begins with %3</translation>
        </message>
        <message>
            <source>This PC cannot find servers by itself. Ask for the address of the school's server.</source>
            <translation>This PC cannot find servers by itself. Ask for the address of the school's server.</translation>
        </message>
        <message>
            <source>No server of your school is heard in this network. If there is one, type its address.</source>
            <translation>No server of your school is heard in this network. If there is one, type its address.</translation>
        </message>
        <message>
            <source>Listening for servers of your school…</source>
            <translation>Listening for servers of your school…</translation>
        </message>
    </context>
    <context>
        <name>shanke::NetworkArea</name>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Texts always go at once. Pictures and other files go after them, as much in a day as is chosen here for the line in use.</source>
            <translation>Texts always go at once. Pictures and other files go after them, as much in a day as is chosen here for the line in use.</translation>
        </message>
        <message>
            <source>The line is</source>
            <translation>The line is</translation>
        </message>
        <message>
            <source>School network, files a day</source>
            <translation>School network, files a day</translation>
        </message>
        <message>
            <source>Internet, files a day</source>
            <translation>Internet, files a day</translation>
        </message>
        <message>
            <source>Paid by amount, files a day</source>
            <translation>Paid by amount, files a day</translation>
        </message>
        <message>
            <source>the school's network</source>
            <translation>the school's network</translation>
        </message>
        <message>
            <source>the internet</source>
            <translation>the internet</translation>
        </message>
        <message>
            <source>paid by amount, as with a phone</source>
            <translation>paid by amount, as with a phone</translation>
        </message>
        <message>
            <source>no files</source>
            <translation>no files</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>as the server's address says: the school's network</source>
            <translation>as the server's address says: the school's network</translation>
        </message>
        <message>
            <source>as the server's address says: the internet</source>
            <translation>as the server's address says: the internet</translation>
        </message>
    </context>
    <context>
        <name>shanke::NumberField</name>
        <message>
            <source>write a number up to %1, for example 8.</source>
            <translation>write a number up to %1, for example 8.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ObjectiveRow</name>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Dimension of the objective</source>
            <translation>Dimension of the objective</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>What pupils can do afterwards</source>
            <translation>What pupils can do afterwards</translation>
        </message>
        <message>
            <source>Take the objective out</source>
            <translation>Take the objective out</translation>
        </message>
    </context>
    <context>
        <name>shanke::ObjectivesEditor</name>
        <message>
            <source>Add an objective</source>
            <translation>Add an objective</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlineModel</name>
        <message numerus="yes">
            <source>%n missing before submitting</source>
            <translation>
                <numerusform>%n missing before submitting</numerusform>
                <numerusform>%n missing before submitting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>filled in</translation>
        </message>
    </context>
    <context>
        <name>shanke::PaperDialog</name>
        <message>
            <source>Print or save</source>
            <translation>Print or save</translation>
        </message>
        <message>
            <source>The pages as they print</source>
            <translation>The pages as they print</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Running text</source>
            <translation>Running text</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>16K</source>
            <translation>16K</translation>
        </message>
        <message>
            <source>8K, two pages beside each other</source>
            <translation>8K, two pages beside each other</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>With a blank column for notes</source>
            <translation>With a blank column for notes</translation>
        </message>
        <message>
            <source>With what was decided</source>
            <translation>With what was decided</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>Handed to the printer.</translation>
        </message>
        <message>
            <source>As usual for it</source>
            <translation>As usual for it</translation>
        </message>
        <message>
            <source>Pupils and anybody</source>
            <translation>Pupils and anybody</translation>
        </message>
        <message>
            <source>Colleagues, with answers</source>
            <translation>Colleagues, with answers</translation>
        </message>
        <message>
            <source>Who approves and inspects</source>
            <translation>Who approves and inspects</translation>
        </message>
        <message>
            <source>Myself, all of it</source>
            <translation>Myself, all of it</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Word and WPS (*.docx)</source>
            <translation>Word and WPS (*.docx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message numerus="yes">
            <source>%n documents, in one file. The pages are those of the first.</source>
            <translation>
                <numerusform>%n document, in one file. The pages are those of the first.</numerusform>
                <numerusform>%n documents, in one file. The pages are those of the first.</numerusform>
            </translation>
        </message>
        <message>
            <source>As a package…</source>
            <translation>As a package…</translation>
        </message>
        <message>
            <source>The lesson with its study guides and files, to be taken in elsewhere</source>
            <translation>The lesson with its study guides and files, to be taken in elsewhere</translation>
        </message>
        <message>
            <source>Package of a lesson (*.zip)</source>
            <translation>Package of a lesson (*.zip)</translation>
        </message>
        <message>
            <source>Lesson to be shown, with what it lacks (*.zip)</source>
            <translation>Lesson to be shown, with what it lacks (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>shanke::PeoplePage</name>
        <message>
            <source>Who is working?</source>
            <translation>Who is working?</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>Shanke</translation>
        </message>
        <message>
            <source>People who work on this PC</source>
            <translation>People who work on this PC</translation>
        </message>
        <message>
            <source>Somebody else works here…</source>
            <translation>Somebody else works here…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>a person's name and the code of the school</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, with a PIN</source>
            <translation>%1, with a PIN</translation>
        </message>
    </context>
    <context>
        <name>shanke::PersonForm</name>
        <message>
            <source>As it stands on the plans.</source>
            <translation>As it stands on the plans.</translation>
        </message>
        <message>
            <source>From the school: letters and digits without spaces, for example js01.</source>
            <translation>From the school: letters and digits without spaces, for example js01.</translation>
        </message>
        <message>
            <source>The teaching office knows it: a short word such as fxz, or else the school&apos;s name.</source>
            <translation>The teaching office knows it: a short word such as fxz, or else the school&apos;s name.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>School code</source>
            <translation>School code</translation>
        </message>
        <message>
            <source>Your name is missing. It stands on every plan.</source>
            <translation>Your name is missing. It stands on every plan.</translation>
        </message>
        <message>
            <source>This is no name. Write yours as it stands on the plans.</source>
            <translation>This is no name. Write yours as it stands on the plans.</translation>
        </message>
        <message>
            <source>Your user name is missing. The school gave it to you, for example js01.</source>
            <translation>Your user name is missing. The school gave it to you, for example js01.</translation>
        </message>
        <message>
            <source>A user name has no space in it, for example js01.</source>
            <translation>A user name has no space in it, for example js01.</translation>
        </message>
        <message>
            <source>This cannot be a user name: letters and digits, for example js01.</source>
            <translation>This cannot be a user name: letters and digits, for example js01.</translation>
        </message>
        <message>
            <source>The code of the school is missing. The teaching office knows it.</source>
            <translation>The code of the school is missing. The teaching office knows it.</translation>
        </message>
        <message>
            <source>This cannot be the code of a school: no spaces, colons or commas, for example fxz.</source>
            <translation>This cannot be the code of a school: no spaces, colons or commas, for example fxz.</translation>
        </message>
    </context>
    <context>
        <name>shanke::PinArea</name>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>With a PIN, nobody else who uses this PC can open your work in Shanke, or send and sign in your name.</source>
            <translation>With a PIN, nobody else who uses this PC can open your work in Shanke, or send and sign in your name.</translation>
        </message>
        <message>
            <source>It does not encrypt your lesson plans: whoever uses the same account of this computer and knows how can read the files. If that matters, ask for an account of your own on the computer.</source>
            <translation>It does not encrypt your lesson plans: whoever uses the same account of this computer and knows how can read the files. If that matters, ask for an account of your own on the computer.</translation>
        </message>
        <message>
            <source>If you forget it, your password at the server removes it: you then sign in again and this PC gets a new key. Your work stays as it is.</source>
            <translation>If you forget it, your password at the server removes it: you then sign in again and this PC gets a new key. Your work stays as it is.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>PIN of now</source>
            <translation>PIN of now</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Ask for it before my work opens</source>
            <translation>Ask for it before my work opens</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>Set the PIN</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Remove the PIN</translation>
        </message>
        <message>
            <source>Others on this PC</source>
            <translation>Others on this PC</translation>
        </message>
        <message>
            <source>Everybody who works here has a place of their own. The name at the left, below the pages, goes over to somebody else.</source>
            <translation>Everybody who works here has a place of their own. The name at the left, below the pages, goes over to somebody else.</translation>
        </message>
        <message>
            <source>Somebody else works here…</source>
            <translation>Somebody else works here…</translation>
        </message>
        <message>
            <source>Leave the desk (Ctrl+L)</source>
            <translation>Leave the desk (Ctrl+L)</translation>
        </message>
        <message>
            <source>kept in the keychain of this PC</source>
            <translation>kept in the keychain of this PC</translation>
        </message>
        <message>
            <source>kept on the disk, sealed with what you chose</source>
            <translation>kept on the disk, sealed with what you chose</translation>
        </message>
        <message>
            <source>kept only until this PC restarts, since it has no keychain. With a PIN of %1 or more characters it stays, sealed on the disk.</source>
            <translation>kept only until this PC restarts, since it has no keychain. With a PIN of %1 or more characters it stays, sealed on the disk.</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>Change the PIN</translation>
        </message>
        <message>
            <source>The PIN of now is missing.</source>
            <translation>The PIN of now is missing.</translation>
        </message>
        <message numerus="yes">
            <source>The new PIN needs at least %n character(s).</source>
            <translation>
                <numerusform>The new PIN needs at least %n character.</numerusform>
                <numerusform>The new PIN needs at least %n characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are different. Type the new PIN twice.</source>
            <translation>The two are different. Type the new PIN twice.</translation>
        </message>
        <message>
            <source>The PIN is set. It is asked for from the next time on.</source>
            <translation>The PIN is set. It is asked for from the next time on.</translation>
        </message>
        <message>
            <source>The PIN is changed.</source>
            <translation>The PIN is changed.</translation>
        </message>
        <message>
            <source>The PIN is removed.</source>
            <translation>The PIN is removed.</translation>
        </message>
        <message>
            <source>That was not the PIN. Nothing was changed.</source>
            <translation>That was not the PIN. Nothing was changed.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait a little, then try again.</source>
            <translation>Too many wrong tries. Wait a little, then try again.</translation>
        </message>
    </context>
    <context>
        <name>shanke::PinEntry</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>Forgotten?</translation>
        </message>
        <message>
            <source>Work without it for now</source>
            <translation>Work without it for now</translation>
        </message>
        <message>
            <source>your password at the server</source>
            <translation>your password at the server</translation>
        </message>
        <message>
            <source>Your password at the server</source>
            <translation>Your password at the server</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Remove the PIN</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>The work of %1 has no PIN.</source>
            <translation>The work of %1 has no PIN.</translation>
        </message>
        <message>
            <source>The passphrase of %1, so that work can be sent</source>
            <translation>The passphrase of %1, so that work can be sent</translation>
        </message>
        <message>
            <source>The PIN of %1</source>
            <translation>The PIN of %1</translation>
        </message>
        <message>
            <source>Your password at the server says who you are. The PIN is then removed and your work stays as it is; you sign in again, and this PC gets a new key.</source>
            <translation>Your password at the server says who you are. The PIN is then removed and your work stays as it is; you sign in again, and this PC gets a new key.</translation>
        </message>
        <message>
            <source>This PC knows no server that could say who you are. Whoever looks after the PC can remove the PIN: the file pin.json in %1. Your work stays as it is.</source>
            <translation>This PC knows no server that could say who you are. Whoever looks after the PC can remove the PIN: the file pin.json in %1. Your work stays as it is.</translation>
        </message>
        <message>
            <source>That was not right. Try again.</source>
            <translation>That was not right. Try again.</translation>
        </message>
        <message>
            <source>This PC has too little memory free. Close other programs, then try again.</source>
            <translation>This PC has too little memory free. Close other programs, then try again.</translation>
        </message>
        <message>
            <source>The file of the PIN is damaged. "Forgotten?" is the way in.</source>
            <translation>The file of the PIN is damaged. "Forgotten?" is the way in.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. The next one in %n second(s).</source>
            <translation>
                <numerusform>Too many wrong tries. The next one in %n second.</numerusform>
                <numerusform>Too many wrong tries. The next one in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::PlansPage</name>
        <message>
            <source>From a standard plan</source>
            <translation>From a standard plan</translation>
        </message>
        <message>
            <source>From an earlier plan</source>
            <translation>From an earlier plan</translation>
        </message>
        <message>
            <source>Blank plan</source>
            <translation>Blank plan</translation>
        </message>
        <message>
            <source>You have no plan yet. The quickest way is to start from a standard plan.</source>
            <translation>You have no plan yet. The quickest way is to start from a standard plan.</translation>
        </message>
        <message>
            <source>Start from a standard plan</source>
            <translation>Start from a standard plan</translation>
        </message>
        <message>
            <source>You have no plan yet.</source>
            <translation>You have no plan yet.</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Preparing</translation>
        </message>
        <message>
            <source>Import Word files…</source>
            <translation>Import Word files…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Columns…</translation>
        </message>
        <message>
            <source>Another form of plan</source>
            <translation>Another form of plan</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>Full plan</translation>
        </message>
        <message>
            <source>Brief plan</source>
            <translation>Brief plan</translation>
        </message>
        <message>
            <source>Kindergarten activity</source>
            <translation>Kindergarten activity</translation>
        </message>
        <message>
            <source>Two grades in one room</source>
            <translation>Two grades in one room</translation>
        </message>
    </context>
    <context>
        <name>shanke::QuestionCard</name>
        <message>
            <source>Write one text of both</source>
            <translation>Write one text of both</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Take it away</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Use this one</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>Use this text</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>shanke::QuestionText</name>
        <message>
            <source>%1 as a whole</source>
            <translation>%1 as a whole</translation>
        </message>
        <message>
            <source>no. %1 %2</source>
            <extracomment>a row of a list: its number and how it begins</extracomment>
            <translation>no. %1 %2</translation>
        </message>
        <message>
            <source>(taken away)</source>
            <translation>(taken away)</translation>
        </message>
        <message>
            <source>It was taken away on another device.</source>
            <translation>It was taken away on another device.</translation>
        </message>
        <message>
            <source>It was changed on this or a third device meanwhile, so it is still here.</source>
            <translation>It was changed on this or a third device meanwhile, so it is still here.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReadField</name>
        <message>
            <source>%1 “%2”: %3</source>
            <extracomment>the name of a field, what was typed in it, and how to write it</extracomment>
            <translation>%1 “%2”: %3</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordFilterBar</name>
        <message>
            <source>Title, class or person</source>
            <translation>Title, class or person</translation>
        </message>
        <message>
            <source>Find by title, class or person</source>
            <translation>Find by title, class or person</translation>
        </message>
        <message>
            <source>Only documents of this kind</source>
            <translation>Only documents of this kind</translation>
        </message>
        <message>
            <source>Only this subject</source>
            <translation>Only this subject</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Only of classes with this name</source>
            <translation>Only of classes with this name</translation>
        </message>
        <message>
            <source>Only those in this state</source>
            <translation>Only those in this state</translation>
        </message>
        <message>
            <source>Only those of this week</source>
            <translation>Only those of this week</translation>
        </message>
        <message>
            <source>All weeks</source>
            <translation>All weeks</translation>
        </message>
        <message>
            <source>Week </source>
            <translation>Week </translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>All subjects</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordModel</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>with study guide</source>
            <translation>with study guide</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordsPage</name>
        <message>
            <source>Research</source>
            <translation>Research</translation>
        </message>
        <message>
            <source>Our school</source>
            <translation>Our school</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New: %1</source>
            <extracomment>button that starts a new record of a kind</extracomment>
            <translation>New: %1</translation>
        </message>
        <message>
            <source>Nothing is here yet. Here stands: %1.</source>
            <translation>Nothing is here yet. Here stands: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>My evidence</source>
            <translation>My evidence</translation>
        </message>
        <message>
            <source>Timetables as tables…</source>
            <translation>Timetables as tables…</translation>
        </message>
        <message numerus="yes">
            <source>%n new comment(s) on standard plans</source>
            <translation>
                <numerusform>%n new comment on standard plans</numerusform>
                <numerusform>%n new comments on standard plans</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments on standard plans</source>
            <translation>Comments on standard plans</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordsView</name>
        <message>
            <source>“%1” was taken away.</source>
            <translation>“%1” was taken away.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Nothing is like that.</source>
            <translation>Nothing is like that.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Print or save as a file…</source>
            <translation>Print or save as a file…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>As a table…</source>
            <translation>As a table…</translation>
        </message>
        <message>
            <source>What the list shows, as a workbook of Excel and WPS (.xlsx)</source>
            <translation>What the list shows, as a workbook of Excel and WPS (.xlsx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read here.</source>
            <translation>
                <numerusform>%n cannot be read here.</numerusform>
                <numerusform>%n cannot be read here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Workbook (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewNoteModel</name>
        <message>
            <source>Whole plan</source>
            <translation>Whole plan</translation>
        </message>
        <message>
            <source>No longer in the plan</source>
            <translation>No longer in the plan</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>%1 by %2 %3</source>
            <translation>%1 by %2 %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewPage</name>
        <message>
            <source>Nothing was decided in the last 30 days.</source>
            <translation>Nothing was decided in the last 30 days.</translation>
        </message>
        <message>
            <source>Looking for plans…</source>
            <translation>Looking for plans…</translation>
        </message>
        <message>
            <source>Nothing waits for you. New plans appear here by themselves.</source>
            <translation>Nothing waits for you. New plans appear here by themselves.</translation>
        </message>
        <message>
            <source>Show what was decided</source>
            <translation>Show what was decided</translation>
        </message>
        <message>
            <source>%1: %2. It goes to the teacher as soon as there is a network.</source>
            <translation>%1: %2. It goes to the teacher as soon as there is a network.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>No plan in this list has these words.</source>
            <translation>No plan in this list has these words.</translation>
        </message>
        <message>
            <source>%1: %2. It is signed in a few seconds.</source>
            <translation>%1: %2. It is signed in a few seconds.</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
        <message>
            <source>You stand for it. It counts, here and, after the next exchange, at the school.</source>
            <translation>You stand for it. It counts, here and, after the next exchange, at the school.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) came anew or were decided meanwhile and were left out.</source>
            <translation>
                <numerusform>%n plan came anew or was decided meanwhile and was left out.</numerusform>
                <numerusform>%n plans came anew or were decided meanwhile and were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is being fetched and opens when it is here.</source>
            <translation>%1 is being fetched and opens when it is here.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewSession</name>
        <message>
            <source>Choose a plan first.</source>
            <translation>Choose a plan first.</translation>
        </message>
        <message>
            <source>This is your own plan. Somebody else has to decide about it.</source>
            <translation>This is your own plan. Somebody else has to decide about it.</translation>
        </message>
        <message>
            <source>This plan has been decided about.</source>
            <translation>This plan has been decided about.</translation>
        </message>
        <message>
            <source>Choose a reason to return the plan.</source>
            <translation>Choose a reason to return the plan.</translation>
        </message>
        <message>
            <source>Say in one sentence what to change.</source>
            <translation>Say in one sentence what to change.</translation>
        </message>
        <message>
            <source>Write the note first, or approve without notes.</source>
            <translation>Write the note first, or approve without notes.</translation>
        </message>
        <message>
            <source>A newer version of this program wrote this plan. Install it here to decide about the plan.</source>
            <translation>A newer version of this program wrote this plan. Install it here to decide about the plan.</translation>
        </message>
    </context>
    <context>
        <name>shanke::RuledField</name>
        <message>
            <source>I do not know yet</source>
            <translation>I do not know yet</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaveBeforeClosing</name>
        <message>
            <source>What you typed is being saved. The window then closes by itself, at %1 at the latest.</source>
            <translation>What you typed is being saved. The window then closes by itself, at %1 at the latest.</translation>
        </message>
        <message>
            <source>It could not be saved; what you typed is kept as a draft if the disk takes it. The window stays open, and closes when you close it again.</source>
            <translation>It could not be saved; what you typed is kept as a draft if the disk takes it. The window stays open, and closes when you close it again.</translation>
        </message>
    </context>
    <context>
        <name>shanke::SearchFilterBar</name>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>All subjects</translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>All grades</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message>
            <source>Narrow down: %1</source>
            <extracomment>said of a list to choose from, in which nothing is chosen yet: &quot;Narrow down: all subjects&quot;</extracomment>
            <translation>Narrow down: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::SearchPanel</name>
        <message>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <source>Search everything: words, or the first letters of a title</source>
            <translation>Search everything: words, or the first letters of a title</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Words to search for</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Type what you remember of it. All words have to be found; titles and people are found by pinyin as well. Up and Down choose, Enter opens.</source>
            <translation>Type what you remember of it. All words have to be found; titles and people are found by pinyin as well. Up and Down choose, Enter opens.</translation>
        </message>
        <message>
            <source>Nothing was found. Fewer words find more.</source>
            <translation>Nothing was found. Fewer words find more.</translation>
        </message>
        <message>
            <source>The first %1 are shown. One more word finds fewer.</source>
            <translation>The first %1 are shown. One more word finds fewer.</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents are still being read.</source>
            <translation>
                <numerusform>%n document is still being read.</numerusform>
                <numerusform>%n documents are still being read.</numerusform>
            </translation>
        </message>
        <message>
            <source>No document was found.</source>
            <translation>No document was found.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServeArea</name>
        <message>
            <source>This PC serves the school</source>
            <translation>This PC serves the school</translation>
        </message>
        <message>
            <source>Teachers' PCs in this network can exchange their work through this PC, also without internet. It must be on and awake for that; nothing is lost while it is not.</source>
            <translation>Teachers' PCs in this network can exchange their work through this PC, also without internet. It must be on and awake for that; nothing is lost while it is not.</translation>
        </message>
        <message>
            <source>Serve the school from this PC</source>
            <translation>Serve the school from this PC</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Code to compare</source>
            <translation>Code to compare</translation>
        </message>
        <message>
            <source>PCs connected now</source>
            <translation>PCs connected now</translation>
        </message>
        <message>
            <source>For setting up the school, until it is switched off</source>
            <translation>For setting up the school, until it is switched off</translation>
        </message>
        <message>
            <source>Another program on this PC uses this port. Choose another number, for example 6985.</source>
            <translation>Another program on this PC uses this port. Choose another number, for example 6985.</translation>
        </message>
        <message>
            <source>This PC does not allow this port. Choose a number above 1024.</source>
            <translation>This PC does not allow this port. Choose a number above 1024.</translation>
        </message>
        <message>
            <source>The files of the server are damaged; nothing was changed. Tell the person who looks after this PC.</source>
            <translation>The files of the server are damaged; nothing was changed. Tell the person who looks after this PC.</translation>
        </message>
        <message>
            <source>Carries on to the county at</source>
            <translation>Carries on to the county at</translation>
        </message>
        <message>
            <source>https://… ; empty: nowhere</source>
            <translation>https://… ; empty: nowhere</translation>
        </message>
        <message>
            <source>User name of this server there</source>
            <translation>User name of this server there</translation>
        </message>
        <message>
            <source>Its password</source>
            <translation>Its password</translation>
        </message>
        <message>
            <source>empty: as before</source>
            <translation>empty: as before</translation>
        </message>
        <message>
            <source>The county</source>
            <translation>The county</translation>
        </message>
        <message>
            <source>The address of the county cannot be right. It looks like https://county.example, or leave it empty.</source>
            <translation>The address of the county cannot be right. It looks like https://county.example, or leave it empty.</translation>
        </message>
        <message>
            <source>The county wants to know which server this is: type the user name that it was given there.</source>
            <translation>The county wants to know which server this is: type the user name that it was given there.</translation>
        </message>
        <message>
            <source>Work is carried on there by itself.</source>
            <translation>Work is carried on there by itself.</translation>
        </message>
        <message>
            <source>Not reached at the moment; it is tried again by itself. (%1)</source>
            <translation>Not reached at the moment; it is tried again by itself. (%1)</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServerArea</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>User name there</source>
            <translation>User name there</translation>
        </message>
        <message>
            <source>stored; type to replace it</source>
            <translation>stored; type to replace it</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>This PC has no safe place for passwords: it is asked for again after a restart.</source>
            <translation>This PC has no safe place for passwords: it is asked for again after a restart.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Asking the server…</translation>
        </message>
        <message>
            <source>The server answers and accepts you (%1).</source>
            <translation>The server answers and accepts you (%1).</translation>
        </message>
        <message>
            <source>Saved. Work is sent there by itself from now on.</source>
            <translation>Saved. Work is sent there by itself from now on.</translation>
        </message>
        <message>
            <source>Found here</source>
            <translation>Found here</translation>
        </message>
        <message>
            <source>Nothing is sent to it. Tell the person who looks after the server: something else answers in its place, or the address is that of another server.</source>
            <translation>Nothing is sent to it. Tell the person who looks after the server: something else answers in its place, or the address is that of another server.</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>Saved: nothing is sent there any more.</source>
            <translation>Saved: nothing is sent there any more.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServerForm</name>
        <message>
            <source>The server wants to know who you are.</source>
            <translation>The server wants to know who you are.</translation>
        </message>
        <message>
            <source>This is not an address. It looks like https://10.1.0.4:6984</source>
            <translation>This is not an address. It looks like https://10.1.0.4:6984</translation>
        </message>
        <message>
            <source>This is the address of the county platform already.</source>
            <translation>This is the address of the county platform already.</translation>
        </message>
        <message>
            <source>This is the address of the school's server already.</source>
            <translation>This is the address of the school's server already.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServingSwitch</name>
        <message>
            <source>serves the school</source>
            <translation>serves the school</translation>
        </message>
    </context>
    <context>
        <name>shanke::SettingsPage</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Areas of the settings</source>
            <translation>Areas of the settings</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>PCs of the school</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>Serving</translation>
        </message>
        <message>
            <source>School server</source>
            <translation>School server</translation>
        </message>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
    </context>
    <context>
        <name>shanke::ProposalsPane</name>
        <message>
            <source>%1 takes no part and proposes something else for: %2</source>
            <translation>%1 takes no part and proposes something else for: %2</translation>
        </message>
        <message>
            <source>%1 takes no part and sent a version that says the same.</source>
            <translation>%1 takes no part and sent a version that says the same.</translation>
        </message>
        <message>
            <source>From now on %1 takes part; what they wrote comes with the next exchange.</source>
            <translation>From now on %1 takes part; what they wrote comes with the next exchange.</translation>
        </message>
        <message>
            <source>It is put into the record now.</source>
            <translation>It is put into the record now.</translation>
        </message>
        <message>
            <source>It is set aside.</source>
            <translation>It is set aside.</translation>
        </message>
        <message>
            <source>Let them take part</source>
            <translation>Let them take part</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Set it aside</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Take it over</translation>
        </message>
    </context>
    <context>
        <name>shanke::SidePane</name>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Nobody has said anything about this yet.</source>
            <translation>Nobody has said anything about this yet.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
    </context>
    <context>
        <name>shanke::SignInBox</name>
        <message>
            <source>Address of the sign-in service, as the county gave it: https://…</source>
            <translation>Address of the sign-in service, as the county gave it: https://…</translation>
        </message>
        <message>
            <source>Do not wait any longer</source>
            <translation>Do not wait any longer</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Please sign in in the browser. Work can go on meanwhile.</source>
            <translation>Please sign in in the browser. Work can go on meanwhile.</translation>
        </message>
        <message>
            <source>Welcome. You are signed in.</source>
            <translation>Welcome. You are signed in.</translation>
        </message>
        <message>
            <source>The server does not say where its people sign in. Please type the address of the sign-in service, then click the button again.</source>
            <translation>The server does not say where its people sign in. Please type the address of the sign-in service, then click the button again.</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address in one: %1</source>
            <translation>No browser could be opened. Open this address in one: %1</translation>
        </message>
        <message>
            <source>You signed in as somebody else than the person of this work. Sign out in the browser, then sign in with your own name.</source>
            <translation>You signed in as somebody else than the person of this work. Sign out in the browser, then sign in with your own name.</translation>
        </message>
    </context>
    <context>
        <name>shanke::StartPanel</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Start from a standard plan</source>
            <translation>Start from a standard plan</translation>
        </message>
        <message>
            <source>Start from an earlier plan</source>
            <translation>Start from an earlier plan</translation>
        </message>
        <message>
            <source>Title of the lesson</source>
            <translation>Title of the lesson</translation>
        </message>
        <message>
            <source>Start with a blank plan</source>
            <translation>Start with a blank plan</translation>
        </message>
        <message>
            <source>No plan is called “%1”.</source>
            <translation>No plan is called “%1”.</translation>
        </message>
        <message>
            <source>No standard plan has reached this PC yet.</source>
            <translation>No standard plan has reached this PC yet.</translation>
        </message>
        <message>
            <source>You have no earlier plan yet.</source>
            <translation>You have no earlier plan yet.</translation>
        </message>
    </context>
    <context>
        <name>shanke::StatusLine</name>
        <message>
            <source>Click to see where your work is</source>
            <translation>Click to see where your work is</translation>
        </message>
        <message>
            <source>Two versions: choose</source>
            <translation>Two versions: choose</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
    </context>
    <context>
        <name>shanke::StepRow</name>
        <message>
            <source>Kind of step</source>
            <translation>Kind of step</translation>
        </message>
        <message>
            <source>Name of the step</source>
            <translation>Name of the step</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Add a step below (Ctrl+Enter)</source>
            <translation>Add a step below (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Take the step out (Ctrl+Shift+Delete)</source>
            <translation>Take the step out (Ctrl+Shift+Delete)</translation>
        </message>
        <message>
            <source>For which grade</source>
            <translation>For which grade</translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>All grades</translation>
        </message>
    </context>
    <context>
        <name>shanke::StepTable</name>
        <message>
            <source>Add a step</source>
            <translation>Add a step</translation>
        </message>
        <message>
            <source>Add a step: %1</source>
            <translation>Add a step: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::SubmissionHead</name>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>%1, submitted %2, attempt %3</source>
            <translation>%1, submitted %2, attempt %3</translation>
        </message>
        <message>
            <source>%1, submitted %2</source>
            <translation>%1, submitted %2</translation>
        </message>
        <message>
            <source>Last time: %1</source>
            <translation>Last time: %1</translation>
        </message>
        <message>
            <source>Something here came late and does not count: its author did not do this work any more, or the PC was out of use. If you know that it was meant, stand for it; this is signed in your name and stays.</source>
            <translation>Something here came late and does not count: its author did not do this work any more, or the PC was out of use. If you know that it was meant, stand for it; this is signed in your name and stays.</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>Stand for it</translation>
        </message>
        <message>
            <source>%1, with study guide</source>
            <translation>%1, with study guide</translation>
        </message>
        <message>
            <source>Two approvers have to approve this plan.</source>
            <translation>Two approvers have to approve this plan.</translation>
        </message>
        <message>
            <source>The school asks for two approvers now; this was handed in while it asked for one.</source>
            <translation>The school asks for two approvers now; this was handed in while it asked for one.</translation>
        </message>
        <message>
            <source>Taught before review (%1): %2</source>
            <translation>Taught before review (%1): %2</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <extracomment>a day and a period</extracomment>
            <translation>%1, period %2</translation>
        </message>
        <message>
            <source>%1 was moved from %2 to %3</source>
            <extracomment>a class and one or two hours</extracomment>
            <translation>%1 was moved from %2 to %3</translation>
        </message>
        <message>
            <source>%1 has no other hour for %2</source>
            <translation>%1 has no other hour for %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>shanke::TextEditor</name>
        <message>
            <source>Add homework</source>
            <translation>Add homework</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Write here</translation>
        </message>
    </context>
    <context>
        <name>shanke::ThisPcArea</name>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>Your work is checked every day and backed up every hour that you work, by itself. These backups stay on this PC.</source>
            <translation>Your work is checked every day and backed up every hour that you work, by itself. These backups stay on this PC.</translation>
        </message>
        <message>
            <source>Space used</source>
            <translation>Space used</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>Keep free</source>
            <translation>Keep free</translation>
        </message>
        <message>
            <source>Last check</source>
            <translation>Last check</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>none yet; the first is made when you have worked a while</source>
            <translation>none yet; the first is made when you have worked a while</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>When less is free, no more files are taken. Texts are saved to the end.</source>
            <translation>When less is free, no more files are taken. Texts are saved to the end.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Go back to this backup…</source>
            <translation>Go back to this backup…</translation>
        </message>
        <message>
            <source>A backup was made.</source>
            <translation>A backup was made.</translation>
        </message>
        <message>
            <source>Everything is sound.</source>
            <translation>Everything is sound.</translation>
        </message>
        <message>
            <source>Something is damaged. Close the program and start it again: it repairs itself from the newest backup and the server.</source>
            <translation>Something is damaged. Close the program and start it again: it repairs itself from the newest backup and the server.</translation>
        </message>
        <message>
            <source>Close the program and start it again: then everything is as in the backup.</source>
            <translation>Close the program and start it again: then everything is as in the backup.</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Go back to a backup</translation>
        </message>
        <message>
            <source>Everything on this PC becomes as it was then: %1.

What is here now is kept in a folder beside it. What the server has comes back with the next exchange; nothing is deleted there.</source>
            <translation>Everything on this PC becomes as it was then: %1.

What is here now is kept in a folder beside it. What the server has comes back with the next exchange; nothing is deleted there.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
    </context>
    <context>
        <name>shanke::TodayPage</name>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message>
            <source>Search plans…</source>
            <translation>Search plans…</translation>
        </message>
        <message>
            <source>Search plans</source>
            <translation>Search plans</translation>
        </message>
        <message>
            <source>Lessons today</source>
            <translation>Lessons today</translation>
        </message>
        <message>
            <source>Coming days</source>
            <translation>Coming days</translation>
        </message>
        <message>
            <source>The timetable of your school is not on this PC yet. Plans can be written already.</source>
            <translation>The timetable of your school is not on this PC yet. Plans can be written already.</translation>
        </message>
        <message>
            <source>No lessons today. A good moment to prepare the coming ones.</source>
            <translation>No lessons today. A good moment to prepare the coming ones.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>The timetable on this PC has no lessons for you around %1. Plans can be written all the same.</source>
            <extracomment>a day with its year</extracomment>
            <translation>The timetable on this PC has no lessons for you around %1. Plans can be written all the same.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the school&apos;s roster and timetable cannot be read here; perhaps a newer version of this program wrote them. Everything else is used.</source>
            <translation>
                <numerusform>%n entry of the school&apos;s roster and timetable cannot be read here; perhaps a newer version of this program wrote it. Everything else is used.</numerusform>
                <numerusform>%n entries of the school&apos;s roster and timetable cannot be read here; perhaps a newer version of this program wrote them. Everything else is used.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>Taught before review</translation>
        </message>
        <message>
            <source>Why could no approver be reached before this class? It is signed in your name, the plan waits for its decision as before, and the approver sees it first.</source>
            <translation>Why could no approver be reached before this class? It is signed in your name, the plan waits for its decision as before, and the approver sees it first.</translation>
        </message>
        <message>
            <source>State it</source>
            <translation>State it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>This plan does not wait for a decision any more, so nothing was stated.</source>
            <translation>This plan does not wait for a decision any more, so nothing was stated.</translation>
        </message>
        <message>
            <source>My lessons</source>
            <translation>My lessons</translation>
        </message>
    </context>
    <context>
        <name>shanke::TrustBar</name>
        <message>
            <source>Nothing is sent yet: first compare the code of the server.</source>
            <translation>Nothing is sent yet: first compare the code of the server.</translation>
        </message>
        <message>
            <source>Compare the code</source>
            <translation>Compare the code</translation>
        </message>
    </context>
    <context>
        <name>shanke::UnconfirmedPcs</name>
        <message numerus="yes">
            <source>%1: %n documents</source>
            <extracomment>of a person's PC</extracomment>
            <translation>
                <numerusform>%1: %n document</numerusform>
                <numerusform>%1: %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits until you confirm the PC it was written on: %1</source>
            <translation>Waits until you confirm the PC it was written on: %1</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Confirm…</translation>
        </message>
    </context>
    <context>
        <name>shanke::TurnedBar</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, handed in</source>
            <extracomment>the title of a plan</extracomment>
            <translation>“%1”, handed in</translation>
        </message>
        <message>
            <source>“%1”, %2 by %3</source>
            <extracomment>the title of a plan, a verdict, a name</extracomment>
            <translation>“%1”, %2 by %3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Counts again: %1.</source>
            <translation>Counts again: %1.</translation>
        </message>
        <message>
            <source>Does not count any more: %1. %2</source>
            <translation>Does not count any more: %1. %2</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Something counts again</source>
            <translation>Something counts again</translation>
        </message>
        <message>
            <source>Something does not count any more</source>
            <translation>Something does not count any more</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeekCard</name>
        <message>
            <source>Nothing came back.</source>
            <translation>Nothing came back.</translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for your review</source>
            <translation>
                <numerusform>%n waiting for your review</numerusform>
                <numerusform>%n waiting for your review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with two versions</source>
            <translation>
                <numerusform>%n with two versions</numerusform>
                <numerusform>%n with two versions</numerusform>
            </translation>
        </message>
        <message>
            <source>This week: %1 of %2 prepared · %3 approved</source>
            <translation>This week: %1 of %2 prepared · %3 approved</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without lessons</source>
            <extracomment>that the school proposes and this person has not answered</extracomment>
            <translation>
                <numerusform>%n day without lessons</numerusform>
                <numerusform>%n days without lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::WelcomePage</name>
        <message>
            <source>Welcome to Shanke</source>
            <translation>Welcome to Shanke</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>Shanke</translation>
        </message>
        <message>
            <source>Say who works here, then begin. Everything is kept on this PC; no network is needed.</source>
            <translation>Say who works here, then begin. Everything is kept on this PC; no network is needed.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Password there</source>
            <translation>Password there</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>This person works on this PC already. Go back and choose the name.</source>
            <translation>This person works on this PC already. Go back and choose the name.</translation>
        </message>
        <message>
            <source>May stay empty and be set later, for example https://10.1.0.4:6984.</source>
            <translation>May stay empty and be set later, for example https://10.1.0.4:6984.</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>May stay empty.</translation>
        </message>
        <message>
            <source>The address of the server cannot be right. It looks like https://10.1.0.4:6984, or leave it empty.</source>
            <translation>The address of the server cannot be right. It looks like https://10.1.0.4:6984, or leave it empty.</translation>
        </message>
    </context>
    <context>
        <name>ProjectContent</name>
        <message>
            <source>done on %1</source>
            <translation>done on %1</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>due on %1</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>put off</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>next</source>
            <translation>next</translation>
        </message>
        <message>
            <source>not ruled on yet</source>
            <translation>not ruled on yet</translation>
        </message>
        <message>
            <source>two officers disagree</source>
            <translation>two officers disagree</translation>
        </message>
        <message>
            <source>%1 until %2: %3</source>
            <translation>%1 until %2: %3</translation>
        </message>
        <message>
            <source>%1 is to lead: %2</source>
            <translation>%1 is to lead: %2</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>Missing for the conclusion</source>
            <translation>Missing for the conclusion</translation>
        </message>
        <message>
            <source>No process record of this month</source>
            <translation>No process record of this month</translation>
        </message>
        <message>
            <source>New project material</source>
            <translation>New project material</translation>
        </message>
        <message>
            <source>Ask for a delay</source>
            <translation>Ask for a delay</translation>
        </message>
        <message>
            <source>Ask for another leader</source>
            <translation>Ask for another leader</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Led by %1.</source>
            <translation>Led by %1.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelled.</translation>
        </message>
        <message>
            <source>Something is late.</source>
            <translation>Something is late.</translation>
        </message>
        <message>
            <source>The leader works at this school no more: a member asks for another one.</source>
            <translation>The leader works at this school no more: a member asks for another one.</translation>
        </message>
    </context>
    <context>
        <name>SaidWords</name>
        <message>
            <source>Unknown here: %1</source>
            <translation>Unknown here: %1</translation>
        </message>
        <message>
            <source>at the school %1</source>
            <translation>at the school %1</translation>
        </message>
    </context>
    <context>
        <name>ServerWords</name>
        <message>
            <source>Server of the school</source>
            <translation>Server of the school</translation>
        </message>
        <message>
            <source>County platform</source>
            <translation>County platform</translation>
        </message>
        <message>
            <source>Where your work is sent first. The school's server carries it on to the county. Without a server everything stays on this PC, and nothing else changes.</source>
            <translation>Where your work is sent first. The school's server carries it on to the county. Without a server everything stays on this PC, and nothing else changes.</translation>
        </message>
        <message>
            <source>Where your work is sent while the school's server does not answer. It is also asked now and then what has arrived there.</source>
            <translation>Where your work is sent while the school's server does not answer. It is also asked now and then what has arrived there.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your documents not confirmed there yet</source>
            <translation>
                <numerusform>%n of your documents not confirmed there yet</numerusform>
                <numerusform>%n of your documents not confirmed there yet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>which server: how it stands</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>none is set</source>
            <translation>none is set</translation>
        </message>
        <message>
            <source>does not answer at the moment</source>
            <translation>does not answer at the moment</translation>
        </message>
        <message>
            <source>work goes this way</source>
            <translation>work goes this way</translation>
        </message>
        <message>
            <source>not in use now: work goes the other way</source>
            <translation>not in use now: work goes the other way</translation>
        </message>
        <message>
            <source>does not accept the sign-in or password</source>
            <translation>does not accept the sign-in or password</translation>
        </message>
        <message>
            <source>something else answers at this address</source>
            <translation>something else answers at this address</translation>
        </message>
        <message>
            <source>nothing is sent until its code is compared</source>
            <translation>nothing is sent until its code is compared</translation>
        </message>
        <message>
            <source>the exchange stopped, please look at "Where is my work"</source>
            <translation>the exchange stopped, please look at "Where is my work"</translation>
        </message>
    </context>
    <context>
        <name>shanke::TimedRowsEditor</name>
        <message>
            <source>Note what happens now (F8)</source>
            <translation>Note what happens now (F8)</translation>
        </message>
    </context>
    <context>
        <name>shanke::PointsField</name>
        <message>
            <source>write points from 0 to %1.</source>
            <translation>write points from 0 to %1.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ScoreEditor</name>
        <message>
            <source>%1 of 100 points</source>
            <translation>%1 of 100 points</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>No points yet</translation>
        </message>
    </context>
    <context>
        <name>shanke::FilePane</name>
        <message>
            <source>The file as it reads</source>
            <translation>The file as it reads</translation>
        </message>
    </context>
    <context>
        <name>shanke::FoundPane</name>
        <message>
            <source>Documents in the file; those with a tick are stored</source>
            <translation>Documents in the file; those with a tick are stored</translation>
        </message>
        <message>
            <source>What was found, place by place</source>
            <translation>What was found, place by place</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Move to…</translation>
        </message>
        <message>
            <source>What this document is</source>
            <translation>What this document is</translation>
        </message>
        <message>
            <source>Join this document with the one before</source>
            <translation>Join this document with the one before</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportPage</name>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Skip this file</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>%1 · file %2 of %3</source>
            <translation>%1 · file %2 of %3</translation>
        </message>
        <message>
            <source>To the plans</source>
            <translation>To the plans</translation>
        </message>
        <message>
            <source>“%1” is being stored…</source>
            <translation>“%1” is being stored…</translation>
        </message>
        <message>
            <source>“%1” is being read…</source>
            <translation>“%1” is being read…</translation>
        </message>
        <message>
            <source>Store, next file</source>
            <translation>Store, next file</translation>
        </message>
        <message>
            <source>There is no plan and no study guide among what has a tick.</source>
            <translation>There is no plan and no study guide among what has a tick.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportSession</name>
        <message>
            <source>Nothing of it was stored. %1</source>
            <translation>Nothing of it was stored. %1</translation>
        </message>
        <message>
            <source>Stored: %1.</source>
            <translation>Stored: %1.</translation>
        </message>
        <message>
            <source>Not stored.</source>
            <translation>Not stored.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportWay</name>
        <message>
            <source>Import Word files</source>
            <translation>Import Word files</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Files of Word and WPS, PDF, and packages (*.docx *.doc *.wps *.rtf *.odt *.txt *.pdf *.zip)</source>
            <translation>Files of Word and WPS, PDF, and packages (*.docx *.doc *.wps *.rtf *.odt *.txt *.pdf *.zip)</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportWords</name>
        <message>
            <source>The file goes on. All of it is imported; only its beginning is shown.</source>
            <translation>The file goes on. All of it is imported; only its beginning is shown.</translation>
        </message>
        <message>
            <source>It is protected with a password. Open it in Word or WPS and save it without one.</source>
            <translation>It is protected with a password. Open it in Word or WPS and save it without one.</translation>
        </message>
        <message>
            <source>It holds macros, which are programs. Save it as .docx in Word or WPS and import that.</source>
            <translation>It holds macros, which are programs. Save it as .docx in Word or WPS and import that.</translation>
        </message>
        <message>
            <source>It is a workbook, not a text document.</source>
            <translation>It is a workbook, not a text document.</translation>
        </message>
        <message>
            <source>It is a presentation. Attach it to a plan instead.</source>
            <translation>It is a presentation. Attach it to a plan instead.</translation>
        </message>
        <message>
            <source>It is an archive. Unpack it and import the files in it.</source>
            <translation>It is an archive. Unpack it and import the files in it.</translation>
        </message>
        <message>
            <source>It is a PDF, and nothing on this PC reads its text. Import the Word or WPS file that it was made from.</source>
            <translation>It is a PDF, and nothing on this PC reads its text. Import the Word or WPS file that it was made from.</translation>
        </message>
        <message>
            <source>It is a picture. Attach it to a plan instead.</source>
            <translation>It is a picture. Attach it to a plan instead.</translation>
        </message>
        <message>
            <source>It is no text document that this program knows. Open it in Word or WPS and save it as .docx.</source>
            <translation>It is no text document that this program knows. Open it in Word or WPS and save it as .docx.</translation>
        </message>
        <message>
            <source>It is empty: it has 0 bytes. Copy it again.</source>
            <translation>It is empty: it has 0 bytes. Copy it again.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>There is no text in it.</translation>
        </message>
        <message>
            <source>Files of this kind need LibreOffice on this PC. Or open it in Word or WPS and save it as .docx.</source>
            <translation>Files of this kind need LibreOffice on this PC. Or open it in Word or WPS and save it as .docx.</translation>
        </message>
        <message>
            <source>It could not be converted. Open it in Word or WPS and save it as .docx.</source>
            <translation>It could not be converted. Open it in Word or WPS and save it as .docx.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>without a title</translation>
        </message>
        <message>
            <source>%1: %2, period %3</source>
            <translation>%1: %2, period %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Left over</source>
            <translation>Left over</translation>
        </message>
        <message>
            <source>read as: %1</source>
            <translation>read as: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study guide(s)</source>
            <translation>
                <numerusform>%n study guide</numerusform>
                <numerusform>%n study guides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other part(s)</source>
            <translation>
                <numerusform>%n other part</numerusform>
                <numerusform>%n other parts</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left over</source>
            <translation>
                <numerusform>%n character left over</numerusform>
                <numerusform>%n characters left over</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left over</source>
            <translation>nothing left over</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source> and more</source>
            <translation> and more</translation>
        </message>
        <message>
            <source>This file was imported before. It is attached to: %1%2. Store it again only if you want everything twice.</source>
            <translation>This file was imported before. It is attached to: %1%2. Store it again only if you want everything twice.</translation>
        </message>
        <message>
            <source>It is damaged. Save it again in Word or WPS, or copy it again.</source>
            <translation>It is damaged. Save it again in Word or WPS, or copy it again.</translation>
        </message>
        <message>
            <source>It is damaged, or protected with a password. Open it in Word or WPS and save it again.</source>
            <translation>It is damaged, or protected with a password. Open it in Word or WPS and save it again.</translation>
        </message>
        <message>
            <source>It is larger than any plan: at most 256 MB, unpacked as well.</source>
            <translation>It is larger than any plan: at most 256 MB, unpacked as well.</translation>
        </message>
        <message>
            <source>It is not there any more. If it is on a stick, put the stick in again.</source>
            <translation>It is not there any more. If it is on a stick, put the stick in again.</translation>
        </message>
        <message>
            <source>This PC does not let you read it. Choose the files themselves, not their folder, or ask the owner for a copy.</source>
            <translation>This PC does not let you read it. Choose the files themselves, not their folder, or ask the owner for a copy.</translation>
        </message>
        <message>
            <source>It is a program or a script, and those do not travel with plans.</source>
            <translation>It is a program or a script, and those do not travel with plans.</translation>
        </message>
        <message>
            <source>It was changed after it was read. Import it again.</source>
            <translation>It was changed after it was read. Import it again.</translation>
        </message>
        <message>
            <source>It took too long, or was stopped. Open it in Word or WPS and save it as .docx.</source>
            <translation>It took too long, or was stopped. Open it in Word or WPS and save it as .docx.</translation>
        </message>
        <message>
            <source>It is a form that nobody has filled in: there is no plan in it.</source>
            <translation>It is a form that nobody has filled in: there is no plan in it.</translation>
        </message>
        <message>
            <source>A new step</source>
            <translation>A new step</translation>
        </message>
        <message>
            <source>as in the document before</source>
            <translation>as in the document before</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>[picture]</source>
            <extracomment>stands in a list where a text has a picture</extracomment>
            <translation>[picture]</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) or schedule(s) of a term</source>
            <translation>
                <numerusform>%n plan or schedule of a term</numerusform>
                <numerusform>%n plans or schedules of a term</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the file cannot be taken over (%1). %2 or %3 stands in their place, and the file itself is attached.</source>
            <translation>
                <numerusform>%n picture of the file cannot be taken over (%1). %2 or %3 stands in its place, and the file itself is attached.</numerusform>
                <numerusform>%n pictures of the file cannot be taken over (%1). %2 or %3 stands in their place, and the file itself is attached.</numerusform>
            </translation>
        </message>
        <message>
            <source>of a kind that texts do not show, like formulas of another program</source>
            <translation>of a kind that texts do not show, like formulas of another program</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>too many</source>
            <translation>too many</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>not in the file</translation>
        </message>
        <message>
            <source>of a page laid into the file</source>
            <translation>of a page laid into the file</translation>
        </message>
        <message>
            <source>It is a PDF of scanned pages, in which there is no text. Attach it to a plan instead.</source>
            <translation>It is a PDF of scanned pages, in which there is no text. Attach it to a plan instead.</translation>
        </message>
        <message>
            <source>This is a PDF: its words are read in their order, its tables not as tables. Look through what stands where; a Word or WPS file of it is read better.</source>
            <translation>This is a PDF: its words are read in their order, its tables not as tables. Look through what stands where; a Word or WPS file of it is read better.</translation>
        </message>
    </context>
    <context>
        <name>shanke::HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Earlier versions</translation>
        </message>
        <message>
            <source>Saved versions</source>
            <translation>Saved versions</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>What this save changed</source>
            <translation>What this save changed</translation>
        </message>
        <message>
            <source>Compared with the current version</source>
            <translation>Compared with the current version</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Next difference</translation>
        </message>
        <message>
            <source>The chosen version</source>
            <translation>The chosen version</translation>
        </message>
        <message>
            <source>Going back writes nothing over: the current version stays in this list, the files stay, and Undo takes it back.</source>
            <translation>Going back writes nothing over: the current version stays in this list, the files stay, and Undo takes it back.</translation>
        </message>
        <message>
            <source>This document can be read here and not changed.</source>
            <translation>This document can be read here and not changed.</translation>
        </message>
        <message>
            <source>Go back to this version</source>
            <translation>Go back to this version</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>There is no other version yet. Each save adds one.</source>
            <translation>There is no other version yet. Each save adds one.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n more save(s) the text is not kept here: of each day the last one is.</source>
            <translation>
                <numerusform>Of %n more save the text is not kept here: of each day the last one is.</numerusform>
                <numerusform>Of %n more saves the text is not kept here: of each day the last one is.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>It is being read.</translation>
        </message>
        <message>
            <source>This is the current version.</source>
            <translation>This is the current version.</translation>
        </message>
        <message>
            <source>No earlier text of it is kept here.</source>
            <translation>No earlier text of it is kept here.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The two say the same.</source>
            <translation>The two say the same.</translation>
        </message>
        <message>
            <source>Different: %1</source>
            <translation>Different: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>shanke::HistoryModel</name>
        <message>
            <source>At an unknown time</source>
            <translation>At an unknown time</translation>
        </message>
        <message>
            <source>%1, on this PC</source>
            <translation>%1, on this PC</translation>
        </message>
        <message>
            <source>%1, on another PC</source>
            <translation>%1, on another PC</translation>
        </message>
        <message>
            <source>The current version · %1</source>
            <translation>The current version · %1</translation>
        </message>
        <message>
            <source>Another version that waits for a choice · %1</source>
            <translation>Another version that waits for a choice · %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlinePane</name>
        <message>
            <source>Chinese characters, and the words and numbers between them, in all fields of the sheet; signs do not count.</source>
            <translation>Chinese characters, and the words and numbers between them, in all fields of the sheet; signs do not count.</translation>
        </message>
        <message>
            <source>Words: %1</source>
            <translation>Words: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::PastedText</name>
        <message>
            <source>picture</source>
            <extracomment>begins the name of a file made from a picture that was pasted: &quot;picture-1a2b3c4d.png&quot;</extracomment>
            <translation>picture</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeekRow</name>
        <message>
            <source>Take the week out</source>
            <translation>Take the week out</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeeksEditor</name>
        <message>
            <source>Add the next week</source>
            <translation>Add the next week</translation>
        </message>
        <message>
            <source>Weeks: %1. Periods together: %2.</source>
            <translation>Weeks: %1. Periods together: %2.</translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Why it was taught first</source>
            <translation>Why it was taught first</translation>
        </message>
        <message>
            <source>Lessons (day, class, period)</source>
            <translation>Lessons (day, class, period)</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Signed at, by the clock of the PC</source>
            <translation>Signed at, by the clock of the PC</translation>
        </message>
        <message>
            <source>PC</source>
            <translation>PC</translation>
        </message>
        <message>
            <source>Number among all that this PC signed</source>
            <translation>Number among all that this PC signed</translation>
        </message>
        <message>
            <source>The one before it</source>
            <translation>The one before it</translation>
        </message>
        <message>
            <source>Digest of the content</source>
            <translation>Digest of the content</translation>
        </message>
        <message>
            <source>Taken by the server, by its clock</source>
            <translation>Taken by the server, by its clock</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Proven</translation>
        </message>
        <message>
            <source>No server has signed for it yet.</source>
            <translation>No server has signed for it yet.</translation>
        </message>
        <message>
            <source>It existed at the latest</source>
            <translation>It existed at the latest</translation>
        </message>
        <message>
            <source>Clock of the PC</source>
            <translation>Clock of the PC</translation>
        </message>
        <message>
            <source>at least %1 minutes ahead of the server</source>
            <translation>at least %1 minutes ahead of the server</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>Check code</translation>
        </message>
        <message>
            <source>The clock of a PC can be set: what it says is no proof. Proven is the order, since each signed document names the one before it, and the time by which a server had it. Whoever has the records of the school finds this document by the check code and sees whether it is the one that was signed.</source>
            <translation>The clock of a PC can be set: what it says is no proof. Proven is the order, since each signed document names the one before it, and the time by which a server had it. Whoever has the records of the school finds this document by the check code and sees whether it is the one that was signed.</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>In place of</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Nothing of these days is here</source>
            <translation>Nothing of these days is here</translation>
        </message>
        <message>
            <source>Has worked</source>
            <translation>Has worked</translation>
        </message>
        <message>
            <source>Away, as a leader stated</source>
            <translation>Away, as a leader stated</translation>
        </message>
        <message>
            <source>No lessons</source>
            <translation>No lessons</translation>
        </message>
        <message>
            <source>Not known on this PC</source>
            <translation>Not known on this PC</translation>
        </message>
        <message>
            <source>Inspection register</source>
            <translation>Inspection register</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Lessons due</source>
            <translation>Lessons due</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Prepared</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Ahead</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflections</translation>
        </message>
        <message>
            <source>Made their own</source>
            <translation>Made their own</translation>
        </message>
        <message>
            <source>Form returned</source>
            <translation>Form returned</translation>
        </message>
        <message>
            <source>Strong points</source>
            <translation>Strong points</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Grades</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Teacher&apos;s signature</source>
            <translation>Teacher&apos;s signature</translation>
        </message>
        <message>
            <source>Week of the approver</source>
            <translation>Week of the approver</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Approved before class</source>
            <translation>Approved before class</translation>
        </message>
        <message>
            <source>Approved after it began</source>
            <translation>Approved after it began</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>Taught before review</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Not handed in</source>
            <translation>Not handed in</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Not known here</translation>
        </message>
        <message>
            <source>Decided that day</source>
            <translation>Decided that day</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>All days</translation>
        </message>
        <message>
            <source>Who may need training</source>
            <translation>Who may need training</translation>
        </message>
        <message>
            <source>What the records show</source>
            <translation>What the records show</translation>
        </message>
        <message>
            <source>Signed in these days</source>
            <translation>Signed in these days</translation>
        </message>
        <message>
            <source>Signed last</source>
            <translation>Signed last</translation>
        </message>
        <message>
            <source>Behind the figures</source>
            <translation>Behind the figures</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>Signed at</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>who decided, and in whose place</extracomment>
            <translation>%1 for %2</translation>
        </message>
        <message>
            <source>Moved by the teacher</source>
            <translation>Moved by the teacher</translation>
        </message>
    </context>
    <context>
        <name>ReviewChanges</name>
        <message>
            <source>%1: new: %2</source>
            <extracomment>a place of the plan, and what stands there now</extracomment>
            <translation>%1: new: %2</translation>
        </message>
        <message>
            <source>%1: taken out: %2</source>
            <translation>%1: taken out: %2</translation>
        </message>
        <message>
            <source>%1: moved from %2 to %3</source>
            <translation>%1: moved from %2 to %3</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <extracomment>a place of the plan, what stood there, what stands there</extracomment>
            <translation>%1: %2 → %3</translation>
        </message>
    </context>
    <context>
        <name>shanke::AbsenceDialog</name>
        <message>
            <source>State an absence</source>
            <translation>State an absence</translation>
        </message>
        <message>
            <source>State it</source>
            <translation>State it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>It is signed in your name and lies on the desk of this person, where the person and the leaders read it.</source>
            <translation>It is signed in your name and lies on the desk of this person, where the person and the leaders read it.</translation>
        </message>
    </context>
    <context>
        <name>shanke::BehindModel</name>
        <message>
            <source>period %1</source>
            <extracomment>a lesson of the day by its number</extracomment>
            <translation>period %1</translation>
        </message>
        <message>
            <source>nothing was handed in</source>
            <translation>nothing was handed in</translation>
        </message>
        <message>
            <source>signed %1</source>
            <extracomment>a moment</extracomment>
            <translation>signed %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::ChangePane</name>
        <message>
            <source>Made from no standard plan</source>
            <translation>Made from no standard plan</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since last time</source>
            <translation>
                <numerusform>%n change since last time</numerusform>
                <numerusform>%n changes since last time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from the plan it was made from</source>
            <translation>
                <numerusform>%n change from the plan it was made from</numerusform>
                <numerusform>%n changes from the plan it was made from</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::DueReminder</name>
        <message>
            <source>%1 %2, class on %3, due %4</source>
            <extracomment>a subject, a class, a day of class, a moment</extracomment>
            <translation>%1 %2, class on %3, due %4</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) due soon and not handed in</source>
            <translation>
                <numerusform>%n plan due soon and not handed in</numerusform>
                <numerusform>%n plans due soon and not handed in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::InboxPane</name>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Title, teacher or class</source>
            <translation>Title, teacher or class</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Search in this list</translation>
        </message>
        <message>
            <source>Classes of which days</source>
            <translation>Classes of which days</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Classes until today</source>
            <translation>Classes until today</translation>
        </message>
        <message>
            <source>Classes this week</source>
            <translation>Classes this week</translation>
        </message>
        <message>
            <source>Classes next week</source>
            <translation>Classes next week</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n looked through (Alt+Shift+A)</source>
            <translation>
                <numerusform>Approve %n looked through (Alt+Shift+A)</numerusform>
                <numerusform>Approve %n looked through (Alt+Shift+A)</numerusform>
            </translation>
        </message>
        <message>
            <source>To decide %1</source>
            <translation>To decide %1</translation>
        </message>
        <message>
            <source>Decided %1</source>
            <translation>Decided %1</translation>
        </message>
        <message>
            <source>Approving in somebody&apos;s place…</source>
            <translation>Approving in somebody&apos;s place…</translation>
        </message>
        <message>
            <source>In place of %1 until %2</source>
            <translation>In place of %1 until %2</translation>
        </message>
        <message>
            <source>Plans come through the school&apos;s server or a stick.</source>
            <translation>Plans come through the school&apos;s server or a stick.</translation>
        </message>
        <message>
            <source>Somebody lets you approve in their place, but this PC came later: they have to give it again, for this PC too.</source>
            <translation>Somebody lets you approve in their place, but this PC came later: they have to give it again, for this PC too.</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonRow</name>
        <message>
            <source>Nobody can decide…</source>
            <translation>Nobody can decide…</translation>
        </message>
        <message>
            <source>Taught before review: state why no approver could be reached</source>
            <translation>Taught before review: state why no approver could be reached</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReceiptsDialog</name>
        <message>
            <source>Save to print…</source>
            <translation>Save to print…</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>What was signed</source>
            <translation>What was signed</translation>
        </message>
        <message>
            <source>Check code of a printed receipt</source>
            <translation>Check code of a printed receipt</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Nothing was handed in or decided on this PC yet.</source>
            <translation>Nothing was handed in or decided on this PC yet.</translation>
        </message>
        <message>
            <source>Nothing on this PC has this code. Either the receipt is not genuine, or what it is for has not come to this PC yet.</source>
            <translation>Nothing on this PC has this code. Either the receipt is not genuine, or what it is for has not come to this PC yet.</translation>
        </message>
        <message>
            <source>This is no check code, or what has it was altered since it was signed.</source>
            <translation>This is no check code, or what has it was altered since it was signed.</translation>
        </message>
        <message>
            <source>Genuine: it is what was signed. Compare what is printed with what stands here.</source>
            <translation>Genuine: it is what was signed. Compare what is printed with what stands here.</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Save the receipt</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>what it is, and what it says</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>shanke::RegistersPage</name>
        <message>
            <source>State an absence…</source>
            <translation>State an absence…</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Next week</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Last week</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>This term so far</source>
            <translation>This term so far</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Save as a table…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Behind the figure</source>
            <translation>Behind the figure</translation>
        </message>
        <message>
            <source>Choose a figure in colour: what it was counted from is listed here.</source>
            <translation>Choose a figure in colour: what it was counted from is listed here.</translation>
        </message>
        <message>
            <source>A leader stated this absence.</source>
            <translation>A leader stated this absence.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Save as a table</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Workbooks (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::RemindersArea</name>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>The desktop reminds of plans that are due and were not handed in, while this program is open.</source>
            <translation>The desktop reminds of plans that are due and were not handed in, while this program is open.</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Remind me</translation>
        </message>
        <message>
            <source>Hours before it is due</source>
            <translation>Hours before it is due</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Quiet from</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Quiet until</translation>
        </message>
    </context>
    <context>
        <name>shanke::SubmissionFiles</name>
        <message>
            <source>Files:</source>
            <translation>Files:</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
    </context>
    <context>
        <name>ChangePreview</name>
        <message>
            <source>No period moves.</source>
            <translation>No period moves.</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) move.</source>
            <translation>
                <numerusform>%n period moves.</numerusform>
                <numerusform>%n periods move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) have no class left before the end of the term: leave some out or put two together.</source>
            <translation>
                <numerusform>%n period has no class left before the end of the term: leave some out or put two together.</numerusform>
                <numerusform>%n periods have no class left before the end of the term: leave some out or put two together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) would be approved only after class.</source>
            <translation>
                <numerusform>%n plan would be approved only after class.</numerusform>
                <numerusform>%n plans would be approved only after class.</numerusform>
            </translation>
        </message>
        <message>
            <source>No plan is changed: what was approved stays approved.</source>
            <translation>No plan is changed: what was approved stays approved.</translation>
        </message>
    </context>
    <context>
        <name>SequenceRow</name>
        <message>
            <source>%1 %2</source>
            <extracomment>a day and its day of the week</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, together with the next</source>
            <translation>%1, together with the next</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a lesson, and why it is left out</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Approved after class</source>
            <translation>Approved after class</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>Held on %1</source>
            <extracomment>a day and a period of the day</extracomment>
            <translation>Held on %1</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>Not held</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>No class left for it</source>
            <translation>No class left for it</translation>
        </message>
        <message>
            <source>Taught</source>
            <translation>Taught</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>%1 (period %2 of %3)</source>
            <extracomment>a lesson and which of its periods</extracomment>
            <translation>%1 (period %2 of %3)</translation>
        </message>
        <message>
            <source>slot %1</source>
            <translation>slot %1</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <extracomment>a day, its day of the week and a period of the day</extracomment>
            <translation>%1 %2, %3</translation>
        </message>
    </context>
    <context>
        <name>shanke::SequenceModel</name>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
    </context>
    <context>
        <name>shanke::MoveModel</name>
        <message>
            <source>no class</source>
            <translation>no class</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
    </context>
    <context>
        <name>shanke::ChangeDialog</name>
        <message>
            <source>Change: %1 %2</source>
            <extracomment>a subject and a class</extracomment>
            <translation>Change: %1 %2</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>nothing planned</translation>
        </message>
        <message>
            <source>There is no class: everything after it moves on</source>
            <translation>There is no class: everything after it moves on</translation>
        </message>
        <message>
            <source>The class is held at another time</source>
            <translation>The class is held at another time</translation>
        </message>
        <message>
            <source>It is swapped with another of my classes</source>
            <translation>It is swapped with another of my classes</translation>
        </message>
        <message>
            <source>This period is left out</source>
            <translation>This period is left out</translation>
        </message>
        <message>
            <source>It is taught together with the next one</source>
            <translation>It is taught together with the next one</translation>
        </message>
        <message>
            <source>It stays at this time whatever moves: an exam, an open class</source>
            <translation>It stays at this time whatever moves: an exam, an open class</translation>
        </message>
        <message>
            <source>It was taught at another time</source>
            <translation>It was taught at another time</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <extracomment>a subject, a class and when it is</extracomment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Change it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonsPage</name>
        <message>
            <source>My lessons</source>
            <translation>My lessons</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Undo the last change</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Write a calendar</source>
            <translation>Write a calendar</translation>
        </message>
        <message>
            <source>Lessons of the term</source>
            <translation>Lessons of the term</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>No class of yours is known here yet. Write a plan with a class and a date, or begin a timetable of your own under Our school, New: the lessons of each class then stand here in their order.</source>
            <translation>No class of yours is known here yet. Write a plan with a class and a date, or begin a timetable of your own under Our school, New: the lessons of each class then stand here in their order.</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) behind what was planned.</source>
            <translation>
                <numerusform>%n period behind what was planned.</numerusform>
                <numerusform>%n periods behind what was planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) ahead of what was planned.</source>
            <translation>
                <numerusform>%n period ahead of what was planned.</numerusform>
                <numerusform>%n periods ahead of what was planned.</numerusform>
            </translation>
        </message>
        <message>
            <source>As planned.</source>
            <translation>As planned.</translation>
        </message>
        <message>
            <source>No timetable here says when this class is taught, so nothing can move.</source>
            <translation>No timetable here says when this class is taught, so nothing can move.</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) have no class left before the end of the term.</source>
            <translation>
                <numerusform>%n period has no class left before the end of the term.</numerusform>
                <numerusform>%n periods have no class left before the end of the term.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are about plans or classes that are not here.</source>
            <translation>
                <numerusform>%n change is about a plan or class that is not here.</numerusform>
                <numerusform>%n changes are about plans or classes that are not here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from another PC do not count: nobody vouches for it yet.</source>
            <translation>
                <numerusform>%n change from another PC does not count: nobody vouches for it yet.</numerusform>
                <numerusform>%n changes from another PC do not count: nobody vouches for it yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no school calendar yet: holidays are not known here.</source>
            <translation>There is no school calendar yet: holidays are not known here.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 taught</source>
            <extracomment>of a unit: how many periods were taught, out of how many</extracomment>
            <translation>%1: %2 of %3 taught</translation>
        </message>
        <message>
            <source>Without a unit</source>
            <translation>Without a unit</translation>
        </message>
        <message numerus="yes">
            <source>, %n left out</source>
            <translation>
                <numerusform>, %n left out</numerusform>
                <numerusform>, %n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n without a class</source>
            <translation>
                <numerusform>, %n without a class</numerusform>
                <numerusform>, %n without a class</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed. No plan was touched.</source>
            <translation>Changed. No plan was touched.</translation>
        </message>
        <message>
            <source>The last change is undone.</source>
            <translation>The last change is undone.</translation>
        </message>
        <message>
            <source>Days without lessons…</source>
            <translation>Days without lessons…</translation>
        </message>
        <message>
            <source>Accepted. No plan was touched.</source>
            <translation>Accepted. No plan was touched.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Declined: your classes stay where they are.</source>
            <translation>Declined: your classes stay where they are.</translation>
        </message>
        <message>
            <source>Your answer is taken back.</source>
            <translation>Your answer is taken back.</translation>
        </message>
        <message>
            <source>Proposed to the whole school.</source>
            <translation>Proposed to the whole school.</translation>
        </message>
        <message>
            <source>Taken back: whoever accepted it is told.</source>
            <translation>Taken back: whoever accepted it is told.</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>not on the PC that made this archive</source>
            <translation>not on the PC that made this archive</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>%1 more documents are only in documents.jsonl.</source>
            <translation>%1 more documents are only in documents.jsonl.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Not on this PC, and so not in it: %1</source>
            <translation>Not on this PC, and so not in it: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>There is no plan in it.</source>
            <translation>There is no plan in it.</translation>
        </message>
        <message>
            <source>There are no slides in it: attach them to the plan.</source>
            <translation>There are no slides in it: attach them to the plan.</translation>
        </message>
        <message>
            <source>There is no video in it: attach it to the plan.</source>
            <translation>There is no video in it: attach it to the plan.</translation>
        </message>
        <message>
            <source>There is no reflection in it.</source>
            <translation>There is no reflection in it.</translation>
        </message>
        <message>
            <source>The teaching process lacks steps before, in or after class.</source>
            <translation>The teaching process lacks steps before, in or after class.</translation>
        </message>
        <message>
            <source>%1: asked for is MP4 with H.264.</source>
            <translation>%1: asked for is MP4 with H.264.</translation>
        </message>
        <message>
            <source>%1 is no MP4 video that can be read: look yourself how long and how large it is.</source>
            <translation>%1 is no MP4 video that can be read: look yourself how long and how large it is.</translation>
        </message>
        <message>
            <source>%1 lasts %2; asked for are 30 minutes.</source>
            <translation>%1 lasts %2; asked for are 30 minutes.</translation>
        </message>
        <message>
            <source>The picture of %1 is %2; asked for is 720 × 576.</source>
            <translation>The picture of %1 is %2; asked for is 720 × 576.</translation>
        </message>
        <message>
            <source>%1 has %2; asked for is 0.5 to 1 Mbit/s.</source>
            <translation>%1 has %2; asked for is 0.5 to 1 Mbit/s.</translation>
        </message>
        <message>
            <source>Look whether the title of %1 stands for 5 seconds at most.</source>
            <translation>Look whether the title of %1 stands for 5 seconds at most.</translation>
        </message>
        <message>
            <source>%1 is of a kind that this program does not know.</source>
            <translation>%1 is of a kind that this program does not know.</translation>
        </message>
        <message>
            <source>%1 was said by somebody in another place.</source>
            <translation>%1 was said by somebody in another place.</translation>
        </message>
        <message>
            <source>A newer program wrote %1.</source>
            <translation>A newer program wrote %1.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
        <message>
            <source>%1 belongs to a school or the county, not to one person.</source>
            <translation>%1 belongs to a school or the county, not to one person.</translation>
        </message>
        <message>
            <source>The file %1 is not in the package.</source>
            <translation>The file %1 is not in the package.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) taken in.</source>
            <translation>
                <numerusform>%n document taken in.</numerusform>
                <numerusform>%n documents taken in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs were left out: %1</source>
            <translation>Programs were left out: %1</translation>
        </message>
        <message>
            <source>It cannot be written there: choose a folder that exists and that you may write to.</source>
            <translation>It cannot be written there: choose a folder that exists and that you may write to.</translation>
        </message>
        <message>
            <source>There is not enough space there. Nothing was written.</source>
            <translation>There is not enough space there. Nothing was written.</translation>
        </message>
        <message>
            <source>The disk or stick takes no file of this size. Nothing was written.</source>
            <translation>The disk or stick takes no file of this size. Nothing was written.</translation>
        </message>
        <message>
            <source>It is somebody else's: you may not hand out so much of it.</source>
            <translation>It is somebody else's: you may not hand out so much of it.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>The file is not there any more.</translation>
        </message>
        <message>
            <source>The package is damaged or not whole: get it again. Nothing was taken in.</source>
            <translation>The package is damaged or not whole: get it again. Nothing was taken in.</translation>
        </message>
        <message>
            <source>The package is not as one of this program is. Nothing was taken in.</source>
            <translation>The package is not as one of this program is. Nothing was taken in.</translation>
        </message>
        <message>
            <source>A newer program wrote this package: install the newest version first.</source>
            <translation>A newer program wrote this package: install the newest version first.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>Stopped. Nothing was taken in.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ArchiveBox</name>
        <message>
            <source>Everything as an open archive…</source>
            <translation>Everything as an open archive…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>All your documents and files as pages for any browser and as data for other programs. It is not sealed: whoever has it can read it.</source>
            <translation>All your documents and files as pages for any browser and as data for other programs. It is not sealed: whoever has it can read it.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Archive (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <source>My work</source>
            <translation>My work</translation>
        </message>
    </context>
    <context>
        <name>shanke::PackDialog</name>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Package: %1</source>
            <translation>Package: %1</translation>
        </message>
        <message>
            <source>What is in the package</source>
            <translation>What is in the package</translation>
        </message>
        <message>
            <source>What is taken in becomes yours to change; where it comes from stays with it.</source>
            <translation>What is taken in becomes yours to change; where it comes from stays with it.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>taken in before</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Some of it was taken in before and would be there twice.</source>
            <translation>Some of it was taken in before and would be there twice.</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Taking in…</translation>
        </message>
    </context>
    <context>
        <name>shanke::HandingIn</name>
        <message>
            <source>Submitted. It is kept on this PC and goes on by itself as soon as there is a network.</source>
            <translation>Submitted. It is kept on this PC and goes on by itself as soon as there is a network.</translation>
        </message>
        <message>
            <source>This is handed in with its plan; it belongs to none.</source>
            <translation>This is handed in with its plan; it belongs to none.</translation>
        </message>
        <message>
            <source>Before a plan can be submitted, say your user name and school.</source>
            <translation>Before a plan can be submitted, say your user name and school.</translation>
        </message>
        <message>
            <source>Say it now</source>
            <translation>Say it now</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) about the plan, see the list.</source>
            <translation>
                <numerusform>%n remark about the plan, see the list.</numerusform>
                <numerusform>%n remarks about the plan, see the list.</numerusform>
            </translation>
        </message>
        <message>
            <source>Submit all the same</source>
            <translation>Submit all the same</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Make the study guide</source>
            <translation>Make the study guide</translation>
        </message>
        <message>
            <source>Before it can be submitted: %1</source>
            <translation>Before it can be submitted: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardPane</name>
        <message>
            <source>Say why</source>
            <translation>Say why</translation>
        </message>
        <message>
            <source>Put both together</source>
            <translation>Put both together</translation>
        </message>
        <message>
            <source>What only one of them changed is taken; where both changed the same, you choose.</source>
            <translation>What only one of them changed is taken; where both changed the same, you choose.</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Take the new one</translation>
        </message>
        <message>
            <source>Your class, notes and files stay; Undo brings your text back.</source>
            <translation>Your class, notes and files stay; Undo brings your text back.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>Nothing changes, and nobody asks about this version again.</source>
            <translation>Nothing changes, and nobody asks about this version again.</translation>
        </message>
        <message>
            <source>Which text is shown</source>
            <translation>Which text is shown</translation>
        </message>
        <message>
            <source>As it was taken</source>
            <translation>As it was taken</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Next difference</translation>
        </message>
        <message>
            <source>The standard plan</source>
            <translation>The standard plan</translation>
        </message>
        <message>
            <source>No standard plan</source>
            <translation>No standard plan</translation>
        </message>
        <message>
            <source>Standard plan</source>
            <translation>Standard plan</translation>
        </message>
        <message>
            <source>Earlier plan</source>
            <translation>Earlier plan</translation>
        </message>
        <message>
            <source>%1 %2%</source>
            <extracomment>name of what a plan was made from, and how much is the teacher&apos;s own</extracomment>
            <translation>%1 %2%</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>The new one</translation>
        </message>
        <message>
            <source>This plan was made from no standard plan.</source>
            <translation>This plan was made from no standard plan.</translation>
        </message>
        <message>
            <source>The text it was made from is not in this plan: what is yours cannot be shown.</source>
            <translation>The text it was made from is not in this plan: what is yours cannot be shown.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Nothing is changed yet.</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 taken out</source>
            <translation>%1 changed, %2 added, %3 taken out</translation>
        </message>
        <message>
            <source>%1% is your own: %2 (of %3 parts)</source>
            <extracomment>how much of a plan is the teacher&apos;s own; %2 counts parts of the text</extracomment>
            <translation>%1% is your own: %2 (of %3 parts)</translation>
        </message>
        <message>
            <source>%1. Because: %2</source>
            <translation>%1. Because: %2</translation>
        </message>
        <message>
            <source>None of this lesson has reached this PC. You can write and submit it all the same.</source>
            <translation>None of this lesson has reached this PC. You can write and submit it all the same.</translation>
        </message>
        <message>
            <source>There are standard plans to start from:</source>
            <translation>There are standard plans to start from:</translation>
        </message>
        <message>
            <source>Made from version %1, the newest here.</source>
            <translation>Made from version %1, the newest here.</translation>
        </message>
        <message>
            <source>Made from the newest version here.</source>
            <translation>Made from the newest version here.</translation>
        </message>
        <message>
            <source>There is a newer standard plan: version %1</source>
            <translation>There is a newer standard plan: version %1</translation>
        </message>
        <message>
            <source>There is a newer standard plan</source>
            <translation>There is a newer standard plan</translation>
        </message>
        <message>
            <source>There is a newer one; you keep yours.</source>
            <translation>There is a newer one; you keep yours.</translation>
        </message>
        <message>
            <source>The standard plan was taken back by those who published it.</source>
            <translation>The standard plan was taken back by those who published it.</translation>
        </message>
        <message>
            <source>The standard plan itself is not on this PC, so nobody can say here whether there is a newer one. The text it was made from is kept in this plan.</source>
            <translation>The standard plan itself is not on this PC, so nobody can say here whether there is a newer one. The text it was made from is kept in this plan.</translation>
        </message>
        <message numerus="yes">
            <source>Prepared from an earlier plan of yours; used %n time(s), this one included.</source>
            <translation>
                <numerusform>Prepared from an earlier plan of yours; used %n time, this one included.</numerusform>
                <numerusform>Prepared from an earlier plan of yours; used %n times, this one included.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <translation>%1, period %2</translation>
        </message>
        <message>
            <source>Start from this standard plan</source>
            <translation>Start from this standard plan</translation>
        </message>
        <message>
            <source>Choose subject and grade: their standard plans are shown here.</source>
            <translation>Choose subject and grade: their standard plans are shown here.</translation>
        </message>
    </context>
    <context>
        <name>TimetableWords</name>
        <message>
            <source>No subject: left out</source>
            <translation>No subject: left out</translation>
        </message>
        <message>
            <source>No period of the day: left out</source>
            <translation>No period of the day: left out</translation>
        </message>
        <message>
            <source>No day: left out</source>
            <translation>No day: left out</translation>
        </message>
        <message>
            <source>Neither odd nor even weeks: left out</source>
            <translation>Neither odd nor even weeks: left out</translation>
        </message>
        <message>
            <source>Nothing says whose lesson it is: left out</source>
            <translation>Nothing says whose lesson it is: left out</translation>
        </message>
        <message>
            <source>Nobody at the school is called so: kept as it is written</source>
            <translation>Nobody at the school is called so: kept as it is written</translation>
        </message>
        <message>
            <source>Several people are called so: kept as it is written</source>
            <translation>Several people are called so: kept as it is written</translation>
        </message>
        <message>
            <source>The class has two lessons at this time</source>
            <translation>The class has two lessons at this time</translation>
        </message>
        <message>
            <source>The teacher has two lessons at this time</source>
            <translation>The teacher has two lessons at this time</translation>
        </message>
        <message>
            <source>The number of an ID card: left out</source>
            <translation>The number of an ID card: left out</translation>
        </message>
        <message>
            <source>No timetable on this sheet: left out</source>
            <translation>No timetable on this sheet: left out</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <extracomment>%1 is a day of the week, %2 the number of a period</extracomment>
            <translation>%1, period %2</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>row %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 · %n lesson(s) a week · %3</source>
            <extracomment>%1 and %2 are days, %3 says whose it is</extracomment>
            <translation>
                <numerusform>%1 to %2 · %n lesson a week · %3</numerusform>
                <numerusform>%1 to %2 · %n lessons a week · %3</numerusform>
            </translation>
        </message>
        <message>
            <source>your own</source>
            <translation>your own</translation>
        </message>
        <message>
            <source>of the school</source>
            <translation>of the school</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n class(es).</source>
            <translation>
                <numerusform>of %n class.</numerusform>
                <numerusform>of %n classes.</numerusform>
            </translation>
        </message>
        <message>
            <source>It will be for you alone: the timetable of the school is written by those who lead it.</source>
            <translation>It will be for you alone: the timetable of the school is written by those who lead it.</translation>
        </message>
        <message>
            <source>It will be the timetable of the school.</source>
            <translation>It will be the timetable of the school.</translation>
        </message>
        <message>
            <source>It takes the place of the one that begins on the same day.</source>
            <translation>It takes the place of the one that begins on the same day.</translation>
        </message>
        <message>
            <source>Nothing says who gives it: left out of a timetable of your own</source>
            <translation>Nothing says who gives it: left out of a timetable of your own</translation>
        </message>
    </context>
    <context>
        <name>shanke::HeaderEditor</name>
        <message>
            <source>From the textbook…</source>
            <translation>From the textbook…</translation>
        </message>
        <message>
            <source>Pick the lesson, and its subject, grade, unit, number and title are filled in</source>
            <translation>Pick the lesson, and its subject, grade, unit, number and title are filled in</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonPickerDialog</name>
        <message numerus="yes">
            <source>%1  (%n period(s))</source>
            <translation>
                <numerusform>%1  (%n period)</numerusform>
                <numerusform>%1  (%n periods)</numerusform>
            </translation>
        </message>
        <message>
            <source>Lesson from the textbook</source>
            <translation>Lesson from the textbook</translation>
        </message>
        <message>
            <source>Part of the title</source>
            <translation>Part of the title</translation>
        </message>
        <message>
            <source>Textbooks, units and lessons</source>
            <translation>Textbooks, units and lessons</translation>
        </message>
        <message>
            <source>No textbook is on this PC yet. The county&apos;s come with the first synchronisation; your school, or you, can write one on the page Our school. A title can always be typed.</source>
            <translation>No textbook is on this PC yet. The county&apos;s come with the first synchronisation; your school, or you, can write one on the page Our school. A title can always be typed.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Take this lesson</source>
            <translation>Take this lesson</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Unit %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::PickedLessonBar</name>
        <message>
            <source>Take what the book says</source>
            <translation>Take what the book says</translation>
        </message>
        <message>
            <source>It is another lesson</source>
            <translation>It is another lesson</translation>
        </message>
        <message>
            <source>In the textbook %1 this lesson is: %2</source>
            <extracomment>%1 is the title of a textbook, %2 number and title of a lesson</extracomment>
            <translation>In the textbook %1 this lesson is: %2</translation>
        </message>
        <message>
            <source>The textbook %1 does not have this lesson any more. What stands here stays as it is.</source>
            <translation>The textbook %1 does not have this lesson any more. What stands here stays as it is.</translation>
        </message>
    </context>
    <context>
        <name>shanke::TimetableDialog</name>
        <message>
            <source>Timetables</source>
            <translation>Timetables</translation>
        </message>
        <message>
            <source>Store this timetable</source>
            <translation>Store this timetable</translation>
        </message>
        <message>
            <source>Timetables on this PC</source>
            <translation>Timetables on this PC</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Save as a table…</translation>
        </message>
        <message>
            <source>Bring in a table…</source>
            <translation>Bring in a table…</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>What it is called</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Holds from</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>Week 1 begins</source>
            <translation>Week 1 begins</translation>
        </message>
        <message>
            <source>A workbook (.xlsx) or a table of text (.csv) with the week of each class or teacher, the whole school, or a list with a lesson a row. A week that names the classes in its cells is taken as yours.</source>
            <translation>A workbook (.xlsx) or a table of text (.csv) with the week of each class or teacher, the whole school, or a list with a lesson a row. A week that names the classes in its cells is taken as yours.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>The week of the class, as it was read</source>
            <translation>The week of the class, as it was read</translation>
        </message>
        <message>
            <source>What is odd, cell by cell</source>
            <translation>What is odd, cell by cell</translation>
        </message>
        <message>
            <source>No timetable is on this PC yet</source>
            <translation>No timetable is on this PC yet</translation>
        </message>
        <message>
            <source>Bring in a timetable</source>
            <translation>Bring in a timetable</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Tables (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>All files (%1)</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>What stands there</translation>
        </message>
        <message>
            <source>The timetable is stored. Today goes by it from now on.</source>
            <translation>The timetable is stored. Today goes by it from now on.</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Save as a table</translation>
        </message>
        <message>
            <source>Workbook (%1)</source>
            <translation>Workbook (%1)</translation>
        </message>
        <message>
            <source>Table of text (%1)</source>
            <translation>Table of text (%1)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>The last day is before the first.</translation>
        </message>
        <message>
            <source>No timetable was found in this file. Days stand across and periods down, or it is a list with a lesson a row. A file of an old program (.xls), or one with a password, has to be saved as .xlsx first.</source>
            <translation>No timetable was found in this file. Days stand across and periods down, or it is a list with a lesson a row. A file of an old program (.xls), or one with a password, has to be saved as .xlsx first.</translation>
        </message>
    </context>
    <context>
        <name>shanke::PublishBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Published in %1 as version %2.</source>
            <extracomment>%1 is the name of a column</extracomment>
            <translation>Published in %1 as version %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) known here were made from it.</source>
            <translation>
                <numerusform>%n plan known here was made from it.</numerusform>
                <numerusform>%n plans known here were made from it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before it can be published it has to say its subject and its grade.</source>
            <translation>Before it can be published it has to say its subject and its grade.</translation>
        </message>
        <message>
            <source>This plan belongs in the column %1, which somebody else keeps.</source>
            <translation>This plan belongs in the column %1, which somebody else keeps.</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Publish now</translation>
        </message>
        <message>
            <source>Publish the next version…</source>
            <translation>Publish the next version…</translation>
        </message>
        <message>
            <source>Publish as standard plan…</source>
            <translation>Publish as standard plan…</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>A standard plan of this lesson stands in the column already, by %1. Yours would stand beside it, and teachers would have to choose.</source>
            <extracomment>names of people</extracomment>
            <translation>A standard plan of this lesson stands in the column already, by %1. Yours would stand beside it, and teachers would have to choose.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Read it as published</source>
            <translation>Read it as published</translation>
        </message>
        <message>
            <source>The server did not take it, so nobody else has it: “Where is my work” says why.</source>
            <translation>The server did not take it, so nobody else has it: “Where is my work” says why.</translation>
        </message>
        <message>
            <source>The county has it.</source>
            <translation>The county has it.</translation>
        </message>
        <message>
            <source>The county does not have it yet.</source>
            <translation>The county does not have it yet.</translation>
        </message>
        <message>
            <source>It goes to the county from this PC with its files: no school&apos;s server carries it there.</source>
            <translation>It goes to the county from this PC with its files: no school&apos;s server carries it there.</translation>
        </message>
        <message>
            <source>This PC knows no server of the county, and no school&apos;s server carries it there: other schools do not get it until you enter the address under Settings, County.</source>
            <translation>This PC knows no server of the county, and no school&apos;s server carries it there: other schools do not get it until you enter the address under Settings, County.</translation>
        </message>
        <message>
            <source>Every teacher of the county who follows %1 will get it. Learner analysis, reflection and notes of your own stay out of it.</source>
            <translation>Every teacher of the county who follows %1 will get it. Learner analysis, reflection and notes of your own stay out of it.</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonGridEditor</name>
        <message>
            <source>(odd)</source>
            <translation>(odd)</translation>
        </message>
        <message>
            <source>(even)</source>
            <translation>(even)</translation>
        </message>
        <message>
            <source>Cover and swaps, each for one day</source>
            <translation>Cover and swaps, each for one day</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Subject and teacher, as on paper; two lessons that take turns with a /.</source>
            <translation>Subject and teacher, as on paper; two lessons that take turns with a /.</translation>
        </message>
        <message>
            <source>The week of the class</source>
            <translation>The week of the class</translation>
        </message>
        <message>
            <source>Add a lesson of one day</source>
            <translation>Add a lesson of one day</translation>
        </message>
        <message>
            <source>No subject is called so: %1</source>
            <translation>No subject is called so: %1</translation>
        </message>
        <message>
            <source>Nobody at the school is called so; kept as it is written: %1</source>
            <translation>Nobody at the school is called so; kept as it is written: %1</translation>
        </message>
        <message>
            <source>Several people are called so; write the account of the one who is meant: %1</source>
            <translation>Several people are called so; write the account of the one who is meant: %1</translation>
        </message>
    </context>
    <context>
        <name>DraftContent</name>
        <message>
            <source>First draft: its founder writes, and whom they let in.</source>
            <translation>First draft: its founder writes, and whom they let in.</translation>
        </message>
        <message>
            <source>Under discussion: colleagues comment on it.</source>
            <translation>Under discussion: colleagues comment on it.</translation>
        </message>
        <message>
            <source>Final draft: whoever keeps the column may publish it.</source>
            <translation>Final draft: whoever keeps the column may publish it.</translation>
        </message>
        <message>
            <source>It is final</source>
            <translation>It is final</translation>
        </message>
        <message>
            <source>Discuss it again</source>
            <translation>Discuss it again</translation>
        </message>
        <message>
            <source>Put it up for discussion</source>
            <translation>Put it up for discussion</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Nobody has commented on it yet.</source>
            <translation>Nobody has commented on it yet.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Alt+C comments on the paragraph or row with the cursor.</source>
            <translation>Alt+C comments on the paragraph or row with the cursor.</translation>
        </message>
        <message>
            <source>Published: teachers of all schools of the county comment on it.</source>
            <translation>Published: teachers of all schools of the county comment on it.</translation>
        </message>
        <message>
            <source>Comments on the standard plan</source>
            <translation>Comments on the standard plan</translation>
        </message>
        <message>
            <source>You can comment once your school belongs to a county and its staff list, with your name on it, has come to this PC.</source>
            <translation>You can comment once your school belongs to a county and its staff list, with your name on it, has come to this PC.</translation>
        </message>
    </context>
    <context>
        <name>DayOffWords</name>
        <message>
            <source>period %1</source>
            <translation>period %1</translation>
        </message>
        <message>
            <source>periods %1 to %2</source>
            <translation>periods %1 to %2</translation>
        </message>
        <message>
            <source>from period %1 on</source>
            <translation>from period %1 on</translation>
        </message>
        <message>
            <source>held on %1</source>
            <translation>held on %1</translation>
        </message>
        <message>
            <source>no lessons</source>
            <translation>no lessons</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a day without lessons, and why</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>taken back by the school, and accepted by you</source>
            <translation>taken back by the school, and accepted by you</translation>
        </message>
        <message>
            <source>taken back by the school</source>
            <translation>taken back by the school</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>no class of yours</source>
            <translation>no class of yours</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>not answered</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>shanke::DayOffBar</name>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>The school took this back: %1</source>
            <extracomment>what the school proposes: a day without lessons</extracomment>
            <translation>The school took this back: %1</translation>
        </message>
        <message>
            <source>The school proposes: %1</source>
            <translation>The school proposes: %1</translation>
        </message>
        <message numerus="yes">
            <source>(%n more after it)</source>
            <translation>
                <numerusform>(%n more after it)</numerusform>
                <numerusform>(%n more after it)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your classes.</source>
            <translation>
                <numerusform>%n of your classes.</numerusform>
                <numerusform>%n of your classes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold the classes as before</source>
            <translation>Hold the classes as before</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
    </context>
    <context>
        <name>shanke::DaysOffDialog</name>
        <message>
            <source>Days without lessons</source>
            <translation>Days without lessons</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>a day without lessons, and how it stands with it</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>Take my answer back</source>
            <translation>Take my answer back</translation>
        </message>
        <message>
            <source>Propose one to the school…</source>
            <translation>Propose one to the school…</translation>
        </message>
        <message>
            <source>Take it back for the school</source>
            <translation>Take it back for the school</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The school proposes none in this term.</source>
            <translation>The school proposes none in this term.</translation>
        </message>
        <message>
            <source>Your classes moved for it.</source>
            <translation>Your classes moved for it.</translation>
        </message>
        <message>
            <source>It is proposed no more.</source>
            <translation>It is proposed no more.</translation>
        </message>
        <message>
            <source>You have no class then.</source>
            <translation>You have no class then.</translation>
        </message>
    </context>
    <context>
        <name>shanke::MoveTable</name>
        <message>
            <source>What moves</source>
            <translation>What moves</translation>
        </message>
    </context>
    <context>
        <name>shanke::ProposeDayOffDialog</name>
        <message>
            <source>the first</source>
            <translation>the first</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>the last</translation>
        </message>
        <message>
            <source>They are held on another day</source>
            <translation>They are held on another day</translation>
        </message>
        <message>
            <source>Propose a day without lessons</source>
            <translation>Propose a day without lessons</translation>
        </message>
        <message>
            <source>No lessons on</source>
            <translation>No lessons on</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>From period</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>To period</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>It is signed in your name and goes to the whole school. Each teacher sees what would move and accepts or declines it; no plan is due for these lessons.</source>
            <translation>It is signed in your name and goes to the whole school. Each teacher sees what would move and accepts or declines it; no plan is due for these lessons.</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>Propose it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>The whole school</source>
            <translation>The whole school</translation>
        </message>
    </context>
    <context>
        <name>shanke::ColumnTree</name>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>Standard plans</translation>
        </message>
        <message>
            <source>Files here</source>
            <translation>Files here</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Followed because you teach it</source>
            <translation>Followed because you teach it</translation>
        </message>
        <message>
            <source>not yet here</source>
            <translation>not yet here</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>of so many files so many are here</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Followed because you publish in it</source>
            <translation>Followed because you publish in it</translation>
        </message>
    </context>
    <context>
        <name>shanke::ColumnsDialog</name>
        <message>
            <source>Columns of standard plans</source>
            <translation>Columns of standard plans</translation>
        </message>
        <message>
            <source>What you follow comes with synchronisation and is here without a network; files come when you fetch them.</source>
            <translation>What you follow comes with synchronisation and is here without a network; files come when you fetch them.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>All volumes</source>
            <translation>All volumes</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Stop fetching</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a grade and a subject</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not followed.</source>
            <translation>not followed.</translation>
        </message>
        <message>
            <source>nothing of it has come yet.</source>
            <translation>nothing of it has come yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n standard plan(s) are here.</source>
            <translation>
                <numerusform>%n standard plan is here.</numerusform>
                <numerusform>%n standard plans are here.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 of their files are here (%3 of %4).</source>
            <translation>%1 of %2 of their files are here (%3 of %4).</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>Files are missing of %1 and %n more.</source>
            <translation>
                <numerusform>Files are missing of %1 and %n more.</numerusform>
                <numerusform>Files are missing of %1 and %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files are missing of %1.</source>
            <translation>Files are missing of %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are being fetched, and go on after a cut.</source>
            <translation>
                <numerusform>%n file is being fetched, and goes on after a cut.</numerusform>
                <numerusform>%n files are being fetched, and go on after a cut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Choose a column.</translation>
        </message>
        <message>
            <source>Fetch the files (%1)</source>
            <extracomment>a size: &quot;28 MB&quot;</extracomment>
            <translation>Fetch the files (%1)</translation>
        </message>
        <message>
            <source>Read its plans…</source>
            <translation>Read its plans…</translation>
        </message>
    </context>
    <context>
        <name>shanke::CommentMark</name>
        <message numerus="yes">
            <source>%n comment(s) on this</source>
            <translation>
                <numerusform>%n comment on this</numerusform>
                <numerusform>%n comments on this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) on this (Alt+C)</source>
            <translation>
                <numerusform>%n comment on this (Alt+C)</numerusform>
                <numerusform>%n comments on this (Alt+C)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::BlockComments</name>
        <message>
            <source>%1, no longer there</source>
            <translation>%1, no longer there</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 “%2”</translation>
        </message>
        <message>
            <source>Comment on this (Alt+C)</source>
            <translation>Comment on this (Alt+C)</translation>
        </message>
        <message>
            <source>Show comments (Alt+C)</source>
            <translation>Show comments (Alt+C)</translation>
        </message>
        <message>
            <source>Nobody has commented on this. Drafts of standard plans and published ones are commented on here; other plans by whoever approves them, in Review.</source>
            <translation>Nobody has commented on this. Drafts of standard plans and published ones are commented on here; other plans by whoever approves them, in Review.</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaidPane</name>
        <message>
            <source>On: %1</source>
            <translation>On: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::LaneBoard</name>
        <message>
            <source>Minutes %1 to %2 of the class</source>
            <translation>Minutes %1 to %2 of the class</translation>
        </message>
        <message>
            <source>Add a step: %1</source>
            <translation>Add a step: %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::PlanFormButton</name>
        <message>
            <source>Form of the plan</source>
            <translation>Form of the plan</translation>
        </message>
        <message>
            <source>Form of the plan: nothing that is written is lost by another one</source>
            <translation>Form of the plan: nothing that is written is lost by another one</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>Full plan</translation>
        </message>
        <message>
            <source>Brief plan</source>
            <translation>Brief plan</translation>
        </message>
        <message>
            <source>Kindergarten activity</source>
            <translation>Kindergarten activity</translation>
        </message>
        <message>
            <source>Another grade in the same room</source>
            <translation>Another grade in the same room</translation>
        </message>
    </context>
    <context>
        <name>shanke::ListedFilesModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderDialog</name>
        <message>
            <source>A resource from my folder</source>
            <translation>A resource from my folder</translation>
        </message>
        <message>
            <source>Choose the folder in which your slides, papers and videos are, on this PC or on a disk. Its names are listed so that they can be searched; nothing in it is changed.</source>
            <translation>Choose the folder in which your slides, papers and videos are, on this PC or on a disk. Its names are listed so that they can be searched; nothing in it is changed.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Words of the name, or pinyin</source>
            <translation>Words of the name, or pinyin</translation>
        </message>
        <message>
            <source>Search the folder</source>
            <translation>Search the folder</translation>
        </message>
        <message>
            <source>Files of the folder</source>
            <translation>Files of the folder</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add as a resource</source>
            <translation>Add as a resource</translation>
        </message>
        <message>
            <source>%1 files; the newest %2 are shown.</source>
            <translation>%1 files; the newest %2 are shown.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach the file, so that others have it too (%1)</source>
            <extracomment>a size: &quot;28 MB&quot;</extracomment>
            <translation>Attach the file, so that others have it too (%1)</translation>
        </message>
        <message>
            <source>The file is not where it was listed, so it cannot be attached. It can still be cited without the file.</source>
            <translation>The file is not where it was listed, so it cannot be attached. It can still be cited without the file.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourcesEditor</name>
        <message>
            <source>Add a resource</source>
            <translation>Add a resource</translation>
        </message>
        <message>
            <source>From my folder…</source>
            <translation>From my folder…</translation>
        </message>
        <message>
            <source>Choose a file of your folder of slides, papers and videos</source>
            <translation>Choose a file of your folder of slides, papers and videos</translation>
        </message>
    </context>
    <context>
        <name>shanke::DelegationDialog</name>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>does not count any more: who gave it, or got it, has left that work</source>
            <translation>does not count any more: who gave it, or got it, has left that work</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>its last day is over</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>in force, not yet at the school</source>
            <translation>in force, not yet at the school</translation>
        </message>
        <message>
            <source>Nobody approves in another&apos;s place at the moment.</source>
            <translation>Nobody approves in another&apos;s place at the moment.</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>End it</translation>
        </message>
        <message>
            <source>Let them approve</source>
            <translation>Let them approve</translation>
        </message>
        <message>
            <source>Approving in somebody&apos;s place</source>
            <translation>Approving in somebody&apos;s place</translation>
        </message>
        <message>
            <source>Let somebody approve in my place</source>
            <translation>Let somebody approve in my place</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Colleague</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>They see the plans that wait and decide in your place, never on their own or yours; everybody reads that it was for you. Nothing else of what you may do is theirs. Their PC needs the school&apos;s server, or a stick: the county&apos;s server does not show them the plans. It holds for the PCs that they have now.</source>
            <translation>They see the plans that wait and decide in your place, never on their own or yours; everybody reads that it was for you. Nothing else of what you may do is theirs. Their PC needs the school&apos;s server, or a stick: the county&apos;s server does not show them the plans. It holds for the PCs that they have now.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message numerus="yes">
            <source>not on %n PCs that came later: give it again</source>
            <translation>
                <numerusform>not on %n PC that came later: give it again</numerusform>
                <numerusform>not on %n PCs that came later: give it again</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 may decide in your place as soon as their PC has heard of it.</source>
            <translation>%1 may decide in your place as soon as their PC has heard of it.</translation>
        </message>
        <message>
            <source>It is over. What the school had taken by then stays decided; what comes later counts when a leader stands for it.</source>
            <translation>It is over. What the school had taken by then stays decided; what comes later counts when a leader stands for it.</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderRow</name>
        <message>
            <source>Another folder…</source>
            <translation>Another folder…</translation>
        </message>
        <message>
            <source>Folder of resources</source>
            <translation>Folder of resources</translation>
        </message>
        <message>
            <source>This folder cannot be read. Choose another one.</source>
            <translation>This folder cannot be read. Choose another one.</translation>
        </message>
        <message numerus="yes">
            <source>being listed, %n file(s) so far.</source>
            <translation>
                <numerusform>being listed, %n file so far.</numerusform>
                <numerusform>being listed, %n files so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the folder is not here now. %n file(s) were listed.</source>
            <translation>
                <numerusform>the folder is not here now. %n file was listed.</numerusform>
                <numerusform>the folder is not here now. %n files were listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not all of it is listed yet, %n file(s) so far.</source>
            <translation>
                <numerusform>not all of it is listed yet, %n file so far.</numerusform>
                <numerusform>not all of it is listed yet, %n files so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), listed %1.</source>
            <translation>
                <numerusform>%n file, listed %1.</numerusform>
                <numerusform>%n files, listed %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is more than the list takes: choose a smaller folder.</source>
            <translation>There is more than the list takes: choose a smaller folder.</translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) could not be read.</source>
            <translation>
                <numerusform>%n folder could not be read.</numerusform>
                <numerusform>%n folders could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>List again</source>
            <translation>List again</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Forget the folder</source>
            <translation>Forget the folder</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>No folder is chosen.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderBox</name>
        <message>
            <source>The folder with your slides, papers and videos. Its names are listed for the search (Ctrl+K) and for plans; its files stay as they are, and whoever forgets it here loses none of them.</source>
            <translation>The folder with your slides, papers and videos. Its names are listed for the search (Ctrl+K) and for plans; its files stay as they are, and whoever forgets it here loses none of them.</translation>
        </message>
    </context>
    <context>
        <name>shanke::FoundFilesBox</name>
        <message>
            <source>Files of your folder that were found</source>
            <translation>Files of your folder that were found</translation>
        </message>
        <message>
            <source>%1 files of your folder; the newest %2 are shown.</source>
            <translation>%1 files of your folder; the newest %2 are shown.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of your folder</source>
            <translation>
                <numerusform>%n file of your folder</numerusform>
                <numerusform>%n files of your folder</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder is not here now, so they cannot be opened.</source>
            <translation>The folder is not here now, so they cannot be opened.</translation>
        </message>
        <message>
            <source>No program on this PC opens this kind of file.</source>
            <translation>No program on this PC opens this kind of file.</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Open its folder</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can run as a program, so it is not opened from here. Open it only if you know who made it and what it does.</source>
            <translation>&quot;%1&quot; can run as a program, so it is not opened from here. Open it only if you know who made it and what it does.</translation>
        </message>
        <message>
            <source>The folder is not here now. Is its disk plugged in?</source>
            <translation>The folder is not here now. Is its disk plugged in?</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not where it was when the folder was listed.</source>
            <translation>&quot;%1&quot; is not where it was when the folder was listed.</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardNewsBar</name>
        <message>
            <source>“%1” (%2 %3)</source>
            <extracomment>the title of a plan, a grade, a subject</extracomment>
            <translation>“%1” (%2 %3)</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message numerus="yes">
            <source>%n standard plan(s) are new or have a new version: %1.</source>
            <extracomment>%1 names some of them</extracomment>
            <translation>
                <numerusform>%n standard plan is new or has a new version: %1.</numerusform>
                <numerusform>%n standard plans are new or have a new version: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a new standard plan: %1.</source>
            <translation>There is a new standard plan: %1.</translation>
        </message>
        <message>
            <source>A standard plan has a new version: %1, version %2.</source>
            <translation>A standard plan has a new version: %1, version %2.</translation>
        </message>
        <message>
            <source>The standard plan that yours was made from has a new version: %1, version %2.</source>
            <translation>The standard plan that yours was made from has a new version: %1, version %2.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Look at them</translation>
        </message>
        <message>
            <source>New standard plans</source>
            <translation>New standard plans</translation>
        </message>
        <message>
            <source>New, or in a new version. One that a plan of yours was made from opens beside your plan, where you keep yours, take the new one or put both together.</source>
            <translation>New, or in a new version. One that a plan of yours was made from opens beside your plan, where you keep yours, take the new one or put both together.</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardsDialog</name>
        <message>
            <source>Do not tell of these again</source>
            <translation>Do not tell of these again</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>Standard plans</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Read it</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>shanke::CommentedDialog</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n new</source>
            <extracomment>%1: so many comments; so many of them new</extracomment>
            <translation>
                <numerusform>%1, %n new</numerusform>
                <numerusform>%1, %n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments on my standard plans</source>
            <translation>Comments on my standard plans</translation>
        </message>
        <message>
            <source>What teachers of all schools say of the plans of the columns that you keep. A plan that you open is read; its next version is published from the plan that it comes from.</source>
            <translation>What teachers of all schools say of the plans of the columns that you keep. A plan that you open is read; its next version is published from the plan that it comes from.</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>Standard plans</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a grade and a subject</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Read them</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
</TS>
