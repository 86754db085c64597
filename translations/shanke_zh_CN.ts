<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ClockSentence</name>
        <message>
            <source>The clock of this PC says %1; the server says %2. Set the clock: plans and submissions carry its time.</source>
            <translation>本机时钟是 %1，服务器是 %2。请校准时钟：教案和提交都带着这个时间。</translation>
        </message>
        <message>
            <source>The clock of this PC says %1, but a server&apos;s receipt is of %2. Set the clock: plans and submissions carry its time.</source>
            <translation>本机时钟是 %1，可是已有服务器 %2 的回执。请校准时钟：教案和提交都带着这个时间。</translation>
        </message>
        <message>
            <source>The clock of this PC says %1, which cannot be right. Set the clock: plans and submissions carry its time, and Today shows the lessons of its day.</source>
            <translation>本机时钟是 %1，不可能对。请校准时钟：教案和提交都带着这个时间，“今日”也按它显示课程。</translation>
        </message>
    </context>
    <context>
        <name>CourierWords</name>
        <message>
            <source>The other side has everything already. A file is still made when it can tell them that their work has arrived.</source>
            <translation>对方已经都有了。如果能告诉对方东西已收到，仍会生成一个文件。</translation>
        </message>
        <message numerus="yes">
            <source>%n documents (%1)</source>
            <translation>
                <numerusform>%n 份材料（%1）</numerusform>
            </translation>
        </message>
        <message>
            <source>This goes: %1.</source>
            <translation>要带走：%1。</translation>
        </message>
        <message>
            <source>This goes: %1, and files of %2.</source>
            <translation>要带走：%1，另有附件 %2。</translation>
        </message>
        <message>
            <source>The other side has everything already; no file was made.</source>
            <translation>对方已经都有了，没有生成文件。</translation>
        </message>
        <message numerus="yes">
            <source>%n files, %1 and following</source>
            <translation>
                <numerusform>%n 个文件，从 %1 起</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken along: %1 (%2). It counts as arrived when the other side has confirmed it; until then everything stays here, and a lost stick loses nothing. Remove the stick safely before you pull it out.</source>
            <translation>已带上：%1(%2)。对方确认之后才算送到；在那之前这里都留着，U盘丢了也不会丢东西。请先安全弹出再拔U盘。</translation>
        </message>
        <message>
            <source>Looking at what the other side lacks…</source>
            <translation>正在看对方缺什么…</translation>
        </message>
        <message numerus="yes">
            <source>Collecting: %1 of %n document(s)</source>
            <translation>
                <numerusform>正在收集：%1 / %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing: %1 of %2</source>
            <translation>正在写入：%1 / %2</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>正在检查文件…</translation>
        </message>
        <message numerus="yes">
            <source>Taking in: %n documents so far</source>
            <translation>
                <numerusform>正在带入：已有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough space there. Parts that are finished can be used. Free some space, take another stick, or choose smaller parts and several sticks.</source>
            <translation>那里空间不够。已写完的几份可以用。请腾出空间、换一个U盘，或者分成更小的几份放在几个U盘上。</translation>
        </message>
        <message>
            <source>The file cannot be written there, or this PC has no place for the key of the person. Choose another place, or sign in to a desktop that keeps passwords.</source>
            <translation>那里写不进去，或者这台电脑没有地方保存您的钥匙。请换一个位置，或者登录到能保存密码的桌面。</translation>
        </message>
        <message>
            <source>One document is larger than a part. Choose larger parts.</source>
            <translation>有一份材料比一份的上限还大，请选大一点的分份。</translation>
        </message>
        <message>
            <source>Stopped. No half file was left behind.</source>
            <translation>已停止，没有留下半个文件。</translation>
        </message>
        <message>
            <source>This is not a file of this program, or it was changed or cut short on its way. Nothing was brought in. Copy it again, or ask for a new one.</source>
            <translation>这不是本程序的文件，或者在路上被改动、没有拷完整。什么都没有带入。请重新拷贝，或者请对方重做一个。</translation>
        </message>
        <message>
            <source>The file cannot be read. Is the stick still in?</source>
            <translation>文件读不出来。U盘还插着吗？</translation>
        </message>
        <message>
            <source>The file was made by a newer version of this program. Update the program here first.</source>
            <translation>这个文件是更新版本的程序做的，请先更新这里的程序。</translation>
        </message>
        <message>
            <source>This PC has too little space to take the file in. Free some space and try again.</source>
            <translation>这台电脑空间太少，带不进来。请腾出空间再试。</translation>
        </message>
        <message>
            <source>The file was made for someone else, or for an earlier key of this PC. Give its maker the key file of this PC and ask for a new one.</source>
            <translation>这个文件是给别人的，或者是给这台电脑以前的钥匙的。请把这台电脑的钥匙文件交给制作的人，重做一个。</translation>
        </message>
        <message>
            <source>Stopped. What had come so far is stored; bring the file in again for the rest.</source>
            <translation>已停止。已经带入的都存好了，再带一次就能接着带完。</translation>
        </message>
        <message>
            <source>%1 made this file for someone else, or for an earlier key of this PC. Give %1 the key file of this PC and ask for a new one.</source>
            <translation>这个文件是 %1 给别人做的，或者是给这台电脑以前的钥匙做的。请把这台电脑的钥匙文件交给 %1，重做一个。</translation>
        </message>
        <message>
            <source>%1 (%2), key %3</source>
            <translation>%1（%2），钥匙号 %3</translation>
        </message>
        <message>
            <source>The file is from %1, made on %2. Nobody here knows this key yet. Ask the person whether it is theirs, for example by telephone, before you accept it.</source>
            <translation>文件来自 %1，%2 制作。这里还没有人认识这个钥匙号。请先打电话问本人是不是他的，再决定。</translation>
        </message>
        <message>
            <source>What %1 brings would delete more than half of the documents of a database here. Nothing was deleted. Ask %1 before going on.</source>
            <translation>%1 带来的内容会删掉这里一半以上的材料。现在什么都没有删。请先问 %1。</translation>
        </message>
        <message>
            <source>From %1, made on %2: was brought in before. Nothing changed.</source>
            <translation>来自 %1，%2 制作：以前带入过，没有变化。</translation>
        </message>
        <message numerus="yes">
            <source>From %1, made on %2: %n new documents.</source>
            <translation>
                <numerusform>来自 %1，%2 制作：新增 %n 份材料。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because it does not concern you: %1.</source>
            <translation>与您无关，没有带入：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n documents could not be stored.</source>
            <translation>
                <numerusform>%n 份材料没能存下。</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1 of %2 is still missing; what came is stored.</source>
            <translation>还缺第 %1 份（共 %2 份），已来的都存好了。</translation>
        </message>
        <message numerus="yes">
            <source>“%1” as it was on %2: %n new documents.</source>
            <translation>
                <numerusform>“%1”在 %2 的样子：新增 %n 份材料。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeliveryWords</name>
        <message>
            <source>%1 could not be fetched and is asked for again: %2</source>
            <translation>没能取到%1，会自动再取：%2</translation>
        </message>
        <message>
            <source>it could not be fetched and is asked for again: %1</source>
            <translation>没能取到，会自动再取：%1</translation>
        </message>
        <message>
            <source>Sent: %1.</source>
            <translation>已送出：%1。</translation>
        </message>
        <message>
            <source>Received: %1.</source>
            <translation>已收到：%1。</translation>
        </message>
        <message>
            <source>The server refused %1: %2</source>
            <translation>服务器拒收%1：%2</translation>
        </message>
        <message>
            <source>goes out when a server is set in the settings</source>
            <translation>在设置里填了服务器之后送出</translation>
        </message>
        <message>
            <source>goes out by itself when the network is back</source>
            <translation>有网络时自动送出</translation>
        </message>
        <message>
            <source>is on its way</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>the school's server has it</source>
            <translation>学校服务器已收到</translation>
        </message>
        <message>
            <source>the county has it</source>
            <translation>县平台已收到</translation>
        </message>
        <message>
            <source>the server refused it: %1</source>
            <translation>服务器拒收：%1</translation>
        </message>
        <message>
            <source>Nothing waits: everything is where it should be.</source>
            <translation>没有等待的材料：全部都送到了。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>没有等待发送的材料。</translation>
        </message>
        <message numerus="yes">
            <source>%n not at the county yet (%1).</source>
            <translation>
                <numerusform>%n 份还没有到县平台（%1）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not at the school yet (%1).</source>
            <translation>
                <numerusform>%n 份还没有到学校服务器（%1）。</numerusform>
            </translation>
        </message>
        <message>
            <source>The exchange of “%1” stopped and asks for a decision: %2</source>
            <translation>“%1”的同步停下了，等您决定：%2</translation>
        </message>
        <message>
            <source>“%1” came as one file: %2 documents.</source>
            <translation>“%1”整个取来了：%2 份材料。</translation>
        </message>
        <message>
            <source>“%1” could not be used as one file and comes document by document: %2</source>
            <translation>“%1”没能整个取用，改为一份一份地取：%2</translation>
        </message>
        <message>
            <source>The file of “%1” was damaged and has been repaired. The damaged file is kept as %2.</source>
            <translation>“%1”的文件曾经损坏，现已修好。损坏的文件保存为 %2。</translation>
        </message>
        <message>
            <source>The file of “%1” is damaged and could not be repaired yet.</source>
            <translation>“%1”的文件已损坏，暂时没能修好。</translation>
        </message>
        <message>
            <source>The notes of this PC were damaged and begin anew.</source>
            <translation>本机的运行记录曾经损坏，已重新开始。</translation>
        </message>
        <message>
            <source>This folder was copied or moved; it works on its own from now on.</source>
            <translation>这个文件夹是复制或移动来的；从现在起它独立工作。</translation>
        </message>
        <message>
            <source>A backup was put in place.</source>
            <translation>已恢复一份备份。</translation>
        </message>
        <message>
            <source>A backup could not be used; everything is as it was.</source>
            <translation>有一份备份不能用；一切保持原样。</translation>
        </message>
        <message>
            <source>was taken along on a stick; no server has confirmed it yet</source>
            <translation>已用U盘带走，还没有服务器确认收到</translation>
        </message>
        <message>
            <source>All texts are sent; files follow.</source>
            <translation>文字材料都已送出，附件随后发送。</translation>
        </message>
        <message>
            <source>The school's server was reached.</source>
            <translation>已连上学校服务器。</translation>
        </message>
        <message>
            <source>The school's server cannot be reached. Work goes on here.</source>
            <translation>连不上学校服务器，工作在本机继续。</translation>
        </message>
        <message>
            <source>The county was reached.</source>
            <translation>已连上县平台。</translation>
        </message>
        <message>
            <source>The county cannot be reached. Work goes on here.</source>
            <translation>连不上县平台，工作在本机继续。</translation>
        </message>
        <message>
            <source>the school's server has it and carries it on; the county has not confirmed it yet</source>
            <translation>学校服务器已收到，会继续上送；县平台还没有确认</translation>
        </message>
        <message>
            <source>the school's server has it, the county refused it: %1</source>
            <translation>学校服务器已收到，县平台没有接受：%1</translation>
        </message>
        <message>
            <source>the school's server refused it: %1</source>
            <translation>学校服务器没有接受：%1</translation>
        </message>
        <message numerus="yes">
            <source>Everything is at the school; %n not confirmed by the county yet.</source>
            <translation>
                <numerusform>学校已全部收到；县平台还有 %n 份没有确认。</numerusform>
            </translation>
        </message>
        <message>
            <source>has left this PC; it counts as soon as this PC is confirmed</source>
            <translation>已经送出；这台电脑确认之后才算数</translation>
        </message>
        <message>
            <source>%1. The person who looks after the school's server or the county can confirm it; its code is %2.</source>
            <translation>%1。可由管理学校服务器的人或县里确认；这台电脑的核对码是 %2。</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between the names of people of whom one is enough</extracomment>
            <translation>或</translation>
        </message>
        <message>
            <source>%1. %2 can do it on their own PC, in the settings under “PCs of the school”, after comparing the code of this PC with you: %3.</source>
            <translation>%1。请%2在自己电脑的“设置→本校电脑”里，和您比对这台电脑的核对码 %3 之后确认。</translation>
        </message>
        <message>
            <source>the school&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</source>
            <translation>学校服务器的版本较旧，还不认识这种文档；您写的内容留在这里，服务器更新后会自动送出</translation>
        </message>
        <message>
            <source>the county&apos;s server is older: it does not know this kind of document yet; your work stays here and goes when the server is updated</source>
            <translation>县服务器的版本较旧，还不认识这种文档；您写的内容留在这里，服务器更新后会自动送出</translation>
        </message>
    </context>
    <context>
        <name>DoubtWords</name>
        <message>
            <source>Not yet at the school</source>
            <translation>还没到学校</translation>
        </message>
        <message>
            <source>Decided, but not yet at the school. It goes there by itself with the next exchange.</source>
            <translation>已经审核，但还没有到学校。下次同步时会自动送到。</translation>
        </message>
        <message>
            <source>Confirmed afterwards</source>
            <translation>已补确认</translation>
        </message>
        <message>
            <source>It came late, and the head or an approver of the school stands for it. It counts.</source>
            <translation>它到得晚，校长或教务管理人员已经确认，算数。</translation>
        </message>
        <message>
            <source>Not yet confirmed</source>
            <translation>尚未确认</translation>
        </message>
        <message>
            <source>The school does not know the PC it was written on yet. It counts when that PC has been connected to the school and the head or an approver has confirmed it.</source>
            <translation>学校还不认识写它的那台电脑。等那台电脑与学校同步过，并由校长或教务管理人员确认后，它才算数。</translation>
        </message>
        <message>
            <source>The school's staff list has not come to this PC yet. After the next exchange with the school it shows whether this counts.</source>
            <translation>学校的教职工名单还没有到这台电脑。下次与学校同步后，才知道它算不算数。</translation>
        </message>
        <message>
            <source>The school has a newer staff list than this PC. After the next exchange with the school it shows whether this counts.</source>
            <translation>学校的教职工名单已更新，这台电脑上还是旧的。下次与学校同步后，才知道它算不算数。</translation>
        </message>
        <message>
            <source>Two staff lists</source>
            <translation>名单有两份</translation>
        </message>
        <message>
            <source>There are two different staff lists of the school with one number. Tell the head or the county; until it is cleared up this does not count.</source>
            <translation>学校有两份编号相同、内容不同的教职工名单。请告诉校长或县里，弄清之前它不算数。</translation>
        </message>
        <message>
            <source>Not entitled</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>By the school's staff list whoever wrote it may not do this. It does not count. If the list is wrong, ask the head to have it corrected.</source>
            <translation>按学校的教职工名单，写它的人没有这个权限，不算数。名单有误时请找校长更正。</translation>
        </message>
        <message>
            <source>Another school</source>
            <translation>涉及外校</translation>
        </message>
        <message>
            <source>It is about somebody of another school, where whoever wrote it decides nothing. It does not count.</source>
            <translation>它涉及外校的老师，写它的人在那里没有审核权限，不算数。</translation>
        </message>
        <message>
            <source>Nobody at the school has confirmed the PC it was written on. The head or an approver can do so in the settings under “PCs of the school”.</source>
            <translation>学校还没有人确认写它的那台电脑。校长或教务管理人员可以在设置的“本校电脑”里确认。</translation>
        </message>
        <message>
            <source>One more to confirm</source>
            <translation>还差一方确认</translation>
        </message>
        <message>
            <source>The PC it was written on is that of somebody who reviews plans, so two have to confirm it, and one has. The other can be the head, or the same person on another PC: in the settings under “PCs of the school”.</source>
            <translation>写它的电脑属于负责审核的人，要有两方确认，现在只有一方。另一方可以是校长，也可以是本人在自己的另一台电脑上：在设置的“本校电脑”里确认。</translation>
        </message>
        <message>
            <source>By an older list</source>
            <translation>名单过旧</translation>
        </message>
        <message>
            <source>The PC it was written on went back to an older staff list of the school. This does not count. After the next exchange of that PC, submit or decide again.</source>
            <translation>写它的电脑用了比以前更旧的教职工名单，不算数。请等那台电脑同步后，重新提交或审核。</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>前后矛盾</translation>
        </message>
        <message>
            <source>From the same PC comes something that contradicts it, and the school received that first. This does not count. If it was meant, submit or decide again.</source>
            <translation>同一台电脑还写过与它矛盾的内容，学校先收到的是那一份，这一份不算数。如果要以这一份为准，请重新提交或审核。</translation>
        </message>
        <message>
            <source>From the same PC comes something that contradicts it, and the school received neither. Neither counts. Ask the head or an approver to confirm that PC again, then submit or decide again.</source>
            <translation>同一台电脑还写过与它矛盾的内容，学校都没有收到，两份都不算数。请校长或教务管理人员重新确认那台电脑，然后重新提交或审核。</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>到得太晚</translation>
        </message>
        <message>
            <source>When it reached the school, whoever wrote it did not do this work any more, or their PC was out of use. It counts only if the head or an approver stands for it.</source>
            <translation>它到学校时，写它的人已经不再担任这项工作，或者那台电脑已经停用。要由校长或教务管理人员确认后才算数。</translation>
        </message>
        <message>
            <source>PC out of use</source>
            <translation>电脑已停用</translation>
        </message>
        <message>
            <source>It was written on a PC that had been taken out of use. It does not count. Submit or decide again on another PC.</source>
            <translation>写它的电脑当时已经停用，不算数。请换一台电脑重新提交或审核。</translation>
        </message>
        <message>
            <source>A proposal</source>
            <translation>仅作建议</translation>
        </message>
        <message>
            <source>It is by somebody who takes no part in this. It is kept as a proposal that those who do can take over.</source>
            <translation>写它的人没有参加这项工作。它作为建议保留，参加的人可以采纳。</translation>
        </message>
        <message>
            <source>Something is missing here</source>
            <translation>资料不全</translation>
        </message>
        <message>
            <source>Something that belongs to it has not come to this PC, so it does not read approved yet. Wait for the next exchange, or ask whoever brought it on a stick for the rest.</source>
            <translation>与它有关的内容还没有全部到这台电脑，所以暂不显示为已通过。请等下次同步；如果是用U盘带来的，请向带来的人要齐。</translation>
        </message>
        <message>
            <source>Waits for an update</source>
            <translation>等待更新</translation>
        </message>
        <message>
            <source>A newer program wrote it, and this one does not know what it is. It is kept, and counts when this program has been updated.</source>
            <translation>这是用较新的程序写的，这台电脑上的程序还不认识。它会保存着，等程序更新后再算数。</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>被改动过</translation>
        </message>
        <message>
            <source>It is not what was written on the PC that it names. It does not count. Ask its author to submit or decide again.</source>
            <translation>它与那台电脑上写的内容不一致，不算数。请作者重新提交或审核。</translation>
        </message>
        <message>
            <source>Another county</source>
            <translation>来自外县</translation>
        </message>
        <message>
            <source>It comes from a county that this school does not belong to. It does not count. Tell the head of the school.</source>
            <translation>它来自另一个县，本校不归那里管，不算数。请告诉校长。</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Something that was filled in cannot be used.</source>
            <translation>填写的内容有误。</translation>
        </message>
        <message>
            <source>This is not here any more.</source>
            <translation>这里已经没有它了。</translation>
        </message>
        <message>
            <source>It was changed somewhere else in the meantime.</source>
            <translation>它在别处已被修改。</translation>
        </message>
        <message>
            <source>The server does not accept the user name or the password.</source>
            <translation>服务器不接受这个用户名或密码。</translation>
        </message>
        <message>
            <source>The rules do not allow this for your account.</source>
            <translation>您的账户没有这个权限。</translation>
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation>连不上服务器。</translation>
        </message>
        <message>
            <source>Something answered, but it is not the school's server.</source>
            <translation>有应答，但不是学校的服务器。</translation>
        </message>
        <message>
            <source>The server's answer could not be understood.</source>
            <translation>服务器的应答无法理解。</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>服务器正忙。</translation>
        </message>
        <message>
            <source>This is larger than the server takes.</source>
            <translation>内容太大，服务器不收。</translation>
        </message>
        <message>
            <source>The server has no space left.</source>
            <translation>服务器空间已满。</translation>
        </message>
        <message>
            <source>Another window of the program is using this.</source>
            <translation>程序的另一个窗口正在使用它。</translation>
        </message>
        <message>
            <source>A file on this PC is damaged.</source>
            <translation>本机上有一个文件损坏。</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Check what is marked and try again.</source>
            <translation>请检查标出的地方再试。</translation>
        </message>
        <message>
            <source>Go back to the list.</source>
            <translation>请回到列表。</translation>
        </message>
        <message>
            <source>Open it again: both versions are kept.</source>
            <translation>请重新打开：两个版本都保留着。</translation>
        </message>
        <message>
            <source>Check both in the settings; your work goes on meanwhile.</source>
            <translation>请在设置里检查；工作可以照常进行。</translation>
        </message>
        <message>
            <source>Ask the teaching office of the school.</source>
            <translation>请联系学校教务处。</translation>
        </message>
        <message>
            <source>Your work is kept on this PC and will be sent by itself later.</source>
            <translation>您的内容保存在本机，以后会自动送出。</translation>
        </message>
        <message>
            <source>Check the address in the settings, or sign in to the network first.</source>
            <translation>请检查设置里的地址，或先登录网络。</translation>
        </message>
        <message>
            <source>It will be tried again by itself.</source>
            <translation>程序会自动再试。</translation>
        </message>
        <message>
            <source>Make the pictures smaller or take some out.</source>
            <translation>请把图片缩小或去掉一些。</translation>
        </message>
        <message>
            <source>Tell the person who looks after the server.</source>
            <translation>请告诉管理服务器的人。</translation>
        </message>
        <message>
            <source>Close the other window first.</source>
            <translation>请先关闭另一个窗口。</translation>
        </message>
        <message>
            <source>Start it again when you like.</source>
            <translation>可以随时重新开始。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a sentence that says what happened, and one that says what to do</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>The disk of this PC has no space left.</source>
            <translation>这台电脑的磁盘没有空间了。</translation>
        </message>
        <message>
            <source>The folder of your work may only be read, not written.</source>
            <translation>存放您工作的文件夹只能读，不能写。</translation>
        </message>
        <message>
            <source>Your work was last opened with a newer version of this program.</source>
            <translation>您的工作上次是用更新版本的程序打开的。</translation>
        </message>
        <message>
            <source>Empty the recycle bin, or move videos and large downloads to another disk. It goes on by itself; what was saved is safe.</source>
            <translation>请清空回收站，或把视频和大的下载文件移到别的磁盘。之后会自动继续；已保存的内容是安全的。</translation>
        </message>
        <message>
            <source>Ask whoever looks after this PC to allow it. Nothing was changed.</source>
            <translation>请管理这台电脑的老师开放写入权限。没有改动任何内容。</translation>
        </message>
        <message>
            <source>Install the newest version here as well. Your work was left untouched.</source>
            <translation>请在这台电脑上也安装最新版本。您的工作没有被改动。</translation>
        </message>
        <message>
            <source>Close the program and start it again: it repairs the file from the newest backup and the server. Nothing is deleted.</source>
            <translation>请关闭程序再重新打开：它会用最新的备份和服务器上的内容修复这个文件。不会删除任何内容。</translation>
        </message>
        <message>
            <source>This place on the server is not set up yet.</source>
            <translation>服务器上的这个位置还没有开通。</translation>
        </message>
        <message>
            <source>The server does not know who sends this: sign in.</source>
            <translation>服务器不知道是谁发来的，请先登录。</translation>
        </message>
        <message>
            <source>This does not belong in this place on the server.</source>
            <translation>这份内容不应放在服务器的这个位置。</translation>
        </message>
        <message>
            <source>The number of this document does not fit what it is.</source>
            <translation>这份文件的编号与它的类型不符。</translation>
        </message>
        <message>
            <source>Something that has to be in this document is missing.</source>
            <translation>这份文件缺少必须填写的内容。</translation>
        </message>
        <message>
            <source>This names another school than the one it was sent to.</source>
            <translation>这份文件写的学校与接收的学校不一致。</translation>
        </message>
        <message>
            <source>This names another column than the one it was sent to.</source>
            <translation>这份文件写的栏目与接收的栏目不一致。</translation>
        </message>
        <message>
            <source>A document has to name the person who writes it.</source>
            <translation>文件上的作者必须是写它的人本人。</translation>
        </message>
        <message>
            <source>This piece of a file is too large.</source>
            <translation>这个文件分块太大了。</translation>
        </message>
        <message>
            <source>What was handed in, decided or sealed stays as it was written.</source>
            <translation>已提交、已审批、已封存的内容不能再更改或删除。</translation>
        </message>
        <message>
            <source>Only its author may change or delete this.</source>
            <translation>只有作者本人才能修改或删除。</translation>
        </message>
        <message>
            <source>Only its owner writes here.</source>
            <translation>只有主人本人才能写在这里。</translation>
        </message>
        <message>
            <source>Nobody decides on a plan of their own.</source>
            <translation>不能审批自己提交的教案。</translation>
        </message>
        <message>
            <source>Only approvers and the head of the school write this.</source>
            <translation>只有教务管理人员和校长可以写这类内容。</translation>
        </message>
        <message>
            <source>Only the staff of the school writes here.</source>
            <translation>只有本校教职工可以写在这里。</translation>
        </message>
        <message>
            <source>Only inspectors of the school write visits.</source>
            <translation>只有本校责任督学可以填写督导记录。</translation>
        </message>
        <message>
            <source>Only the curators of this column and the county office write here.</source>
            <translation>只有本栏目的管理人员和县里的办公室可以写在这里。</translation>
        </message>
        <message>
            <source>Only the county office and research write this.</source>
            <translation>只有县级管理部门和教研室可以写这类内容。</translation>
        </message>
        <message>
            <source>Only the school's server writes this.</source>
            <translation>只有本校服务器可以写这类内容。</translation>
        </message>
        <message>
            <source>The server could not check this in time.</source>
            <translation>服务器没能及时完成检查。</translation>
        </message>
        <message>
            <source>The server had not enough memory to check this.</source>
            <translation>服务器内存不足，无法完成检查。</translation>
        </message>
        <message>
            <source>The rules of the server do not work.</source>
            <translation>服务器上的规则出了问题。</translation>
        </message>
        <message>
            <source>The school does not know this PC yet.</source>
            <translation>学校还没有登记这台电脑。</translation>
        </message>
        <message>
            <source>No PC has signed this. Update the program that wrote it.</source>
            <translation>没有任何电脑为它签名。请更新写它的程序。</translation>
        </message>
        <message>
            <source>By the staff list this person may not write this.</source>
            <translation>按名单，这个人没有权限写这类内容。</translation>
        </message>
        <message>
            <source>Nobody at the school or of the county has confirmed this PC yet.</source>
            <translation>学校或县里还没有人确认这台电脑。</translation>
        </message>
        <message>
            <source>The PC that wrote this was out of use before.</source>
            <translation>写它的电脑在那之前已经停用。</translation>
        </message>
        <message>
            <source>Only its owner, and who takes part, writes this. Your text stays on this PC, and at the school's server as a proposal that counts once its owner lets you take part.</source>
            <translation>只有它的主人和参加的人能写。您写的留在这台电脑上，学校服务器也把它作为建议留着；主人让您参加后就算数。</translation>
        </message>
        <message>
            <source>The program there is older and does not know what this is yet.</source>
            <translation>那边的程序版本较旧，还不认识这份内容。</translation>
        </message>
        <message>
            <source>The server knows too little of what came before this.</source>
            <translation>服务器还不知道它之前的内容。</translation>
        </message>
        <message>
            <source>This is not what the PC signed.</source>
            <translation>内容与电脑签名时的不一致。</translation>
        </message>
        <message>
            <source>It is not certain that this is the school's server.</source>
            <translation>还不能确定这就是本校的服务器。</translation>
        </message>
        <message>
            <source>Compare its code in the settings before it is used.</source>
            <translation>使用前请先在设置里比对它的核对码。</translation>
        </message>
        <message>
            <source>Whoever made this staff list is not known there yet.</source>
            <translation>那里还不认识开出这份教职工名单的一方。</translation>
        </message>
        <message>
            <source>This is meant for other people.</source>
            <translation>这是发给别人的。</translation>
        </message>
        <message>
            <source>Somebody else says this.</source>
            <translation>这要由别人来说。</translation>
        </message>
        <message>
            <source>Nobody judges work of their own.</source>
            <translation>自己的材料不能由自己评定。</translation>
        </message>
        <message>
            <source>Something else comes before this.</source>
            <translation>前面还有一步没有完成。</translation>
        </message>
        <message>
            <source>This was withdrawn or is closed.</source>
            <translation>这件事已撤回或已结束。</translation>
        </message>
        <message>
            <source>You said this before.</source>
            <translation>您已经说过了。</translation>
        </message>
        <message>
            <source>Nothing is written there yet.</source>
            <translation>还没有写内容。</translation>
        </message>
        <message>
            <source>This cannot be said of such a document.</source>
            <translation>这类材料不能这样说。</translation>
        </message>
        <message>
            <source>Say first who you are and at which school, in the settings.</source>
            <translation>请先在“设置”里填写您的用户名和学校。</translation>
        </message>
        <message>
            <source>There are two versions of this. Open it and choose first.</source>
            <translation>这份材料有两个版本，请先打开并选择。</translation>
        </message>
        <message>
            <source>The column is not on this PC yet. It comes with synchronisation.</source>
            <translation>这个栏目还不在本机，同步后就会到达。</translation>
        </message>
        <message>
            <source>A file of this is not on this PC, or not all of it. Fetch it first, or take it out.</source>
            <translation>有一个附件不在本机，或者不完整。请先取来，或者移除。</translation>
        </message>
        <message>
            <source>The draft is final. It has to be discussed again before it is changed.</source>
            <translation>这份稿子已经定稿，要先重新讨论才能修改。</translation>
        </message>
        <message>
            <source>The draft has to be said to be final first.</source>
            <translation>请先把这份稿子定稿。</translation>
        </message>
        <message>
            <source>This PC is not confirmed yet. Let the school confirm it first.</source>
            <translation>这台电脑还没有得到确认，请先由学校确认。</translation>
        </message>
        <message>
            <source>Say first at which address the school&apos;s server is, in the settings.</source>
            <translation>请先在“设置”里填写学校服务器的地址。</translation>
        </message>
        <message>
            <source>This did not come late: nobody has to stand for it.</source>
            <translation>它没有迟到，不需要有人为它作证。</translation>
        </message>
        <message>
            <source>The plan does not wait for review, so there is nothing to give a reason for.</source>
            <translation>这份教案没有在等待审核，不需要说明原因。</translation>
        </message>
        <message>
            <source>This cannot be done as things are now.</source>
            <translation>现在还不能这样做。</translation>
        </message>
        <message>
            <source>Something has to be done before it, or it was done already.</source>
            <translation>前面还有一步要先完成，或者已经做过了。</translation>
        </message>
        <message>
            <source>Only the staff of schools in a county says this: others could not tell who it was.</source>
            <translation>只有已加入县域平台的学校的教职工可以这样做，否则别人无法确认是谁说的。</translation>
        </message>
    </context>
    <context>
        <name>Formatting</name>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>date format of Qt with the weekday</extracomment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <extracomment>date format of Qt without the weekday</extracomment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day and time</comment>
            <extracomment>date format of Qt with the year</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
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
                <numerusform>约 %n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h</source>
            <translation>
                <numerusform>约 %n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n days</source>
            <translation>
                <numerusform>约 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n years</source>
            <translation>
                <numerusform>约 %n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <extracomment>date format of Qt with the weekday and the year</extracomment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
    </context>
    <context>
        <name>KeepingSentence</name>
        <message numerus="yes">
            <source>A file on this PC was damaged and has been repaired. Of %n document(s) the newest text could not be read; what the server has comes back by itself. The damaged file is kept.</source>
            <translation>
                <numerusform>这台电脑上的一个文件曾经损坏，现已修好。有 %n 份文档的最新内容读不出来；服务器上有的会自动取回。损坏的文件已保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>A file on this PC was damaged and has been repaired; your work is complete as far as this PC can tell. The damaged file is kept.</source>
            <translation>这台电脑上的一个文件曾经损坏，现已修好；就本机所知，您的工作是完整的。损坏的文件已保留。</translation>
        </message>
        <message>
            <source>A file on this PC is damaged and could not be repaired. Free some space on the disk, then start the program again. Nothing was deleted.</source>
            <translation>这台电脑上的一个文件已损坏，暂时没能修好。请腾出一些磁盘空间，再重新打开程序。没有删除任何内容。</translation>
        </message>
        <message>
            <source>The notes of this PC were damaged and begin anew. Your documents are not touched.</source>
            <translation>本机的运行记录曾经损坏，已重新开始。您的文档没有受影响。</translation>
        </message>
        <message>
            <source>The backup is in place. What was here before is kept, and what the server has comes back by itself.</source>
            <translation>备份已经恢复。原来的内容已保留，服务器上有的会自动取回。</translation>
        </message>
        <message>
            <source>The backup could not be used, so everything is as it was. Choose an older one.</source>
            <translation>这份备份不能用，一切保持原样。请选一份更早的。</translation>
        </message>
        <message>
            <source>This folder was copied, restored, or comes from another PC. It works on its own from now on; both keep all their work.</source>
            <translation>这个文件夹是复制或恢复来的，或来自另一台电脑。从现在起它独立工作，两边的内容都会保留。</translation>
        </message>
        <message>
            <source>The backup is in place, but somebody had written into it: what no PC of the school signed was left out. What was here before is kept.</source>
            <translation>备份已经恢复，但有人改动过这份备份：其中不是本校电脑签名的内容没有恢复。恢复前的内容仍然保留。</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>%1 without a title</source>
            <extracomment>a record of a kind: &quot;Plan without a title&quot;</extracomment>
            <translation>没有标题的%1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>教案</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Standard plan</source>
            <translation>标准教案</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>课表</translation>
        </message>
        <message>
            <source>Staff list</source>
            <translation>教师名单</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Lesson title</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>学科</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>年级</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>册</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Year of the edition</source>
            <translation>版本年份</translation>
        </message>
        <message>
            <source>Unit no.</source>
            <translation>单元序号</translation>
        </message>
        <message>
            <source>Unit title</source>
            <translation>单元名称</translation>
        </message>
        <message>
            <source>Lesson no.</source>
            <translation>第几课</translation>
        </message>
        <message>
            <source>Lesson type</source>
            <translation>课型</translation>
        </message>
        <message>
            <source>Number of periods</source>
            <translation>共几课时</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>第几课时</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>授课班级</translation>
        </message>
        <message>
            <source>Lesson date</source>
            <translation>授课日期</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>节次</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>教学周</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>备课日期</translation>
        </message>
        <message>
            <source>Main preparer</source>
            <translation>主备人</translation>
        </message>
        <message>
            <source>Second preparer</source>
            <translation>复备人</translation>
        </message>
        <message>
            <source>Textbook analysis</source>
            <translation>教材分析</translation>
        </message>
        <message>
            <source>Learner analysis</source>
            <translation>学情分析</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>教学重点</translation>
        </message>
        <message>
            <source>Difficult points</source>
            <translation>教学难点</translation>
        </message>
        <message>
            <source>Teaching methods</source>
            <translation>教法</translation>
        </message>
        <message>
            <source>Learning methods</source>
            <translation>学法</translation>
        </message>
        <message>
            <source>Teacher's preparation</source>
            <translation>教师准备</translation>
        </message>
        <message>
            <source>Pupils' preparation</source>
            <translation>学生准备</translation>
        </message>
        <message>
            <source>Safety note</source>
            <translation>安全提示</translation>
        </message>
        <message>
            <source>Board design</source>
            <translation>板书设计</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>教学反思</translation>
        </message>
        <message>
            <source>Individual notes</source>
            <translation>个性化修改</translation>
        </message>
        <message>
            <source>From the file, not placed yet</source>
            <translation>文件里还没有归位的内容</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>教学目标</translation>
        </message>
        <message>
            <source>Teaching process</source>
            <translation>教学过程</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>作业设计</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Before, in or after class</source>
            <translation>课前、课中或课后</translation>
        </message>
        <message>
            <source>Kind of step</source>
            <translation>环节类型</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>维度</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>层次</translation>
        </message>
        <message>
            <source>Written or not</source>
            <translation>是否书面</translation>
        </message>
        <message>
            <source>Teacher's activity</source>
            <translation>教师活动</translation>
        </message>
        <message>
            <source>Pupils' activity</source>
            <translation>学生活动</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>设计意图</translation>
        </message>
        <message>
            <source>Individual note</source>
            <translation>个性化修改</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>PC</source>
            <translation>电脑</translation>
        </message>
        <message>
            <source>Statement of who speaks for the county</source>
            <translation>县级授权声明</translation>
        </message>
        <message>
            <source>Arrival at the county</source>
            <translation>送达县平台的记录</translation>
        </message>
        <message>
            <source>Confirmation of a PC</source>
            <translation>电脑认可</translation>
        </message>
        <message>
            <source>PC taken out of use</source>
            <translation>电脑停用</translation>
        </message>
        <message>
            <source>Code for a new PC</source>
            <translation>新电脑的验证码</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>Late work stood for</source>
            <translation>补交内容的确认</translation>
        </message>
        <message>
            <source>Joining the county</source>
            <translation>加入县平台</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>段落类型</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>语文</translation>
        </message>
        <message>
            <source>Mathematics</source>
            <translation>数学</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Morality and law</source>
            <translation>道德与法治</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>科学</translation>
        </message>
        <message>
            <source>Physics</source>
            <translation>物理</translation>
        </message>
        <message>
            <source>Chemistry</source>
            <translation>化学</translation>
        </message>
        <message>
            <source>Biology</source>
            <translation>生物</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Geography</source>
            <translation>地理</translation>
        </message>
        <message>
            <source>Physical education</source>
            <translation>体育</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>音乐</translation>
        </message>
        <message>
            <source>Art</source>
            <translation>美术</translation>
        </message>
        <message>
            <source>Information technology</source>
            <translation>信息科技</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>劳动</translation>
        </message>
        <message>
            <source>Integrated practice</source>
            <translation>综合实践</translation>
        </message>
        <message>
            <source>Calligraphy</source>
            <translation>书法</translation>
        </message>
        <message>
            <source>Mental health</source>
            <translation>心理健康</translation>
        </message>
        <message>
            <source>Class meeting</source>
            <translation>班会</translation>
        </message>
        <message>
            <source>Local course</source>
            <translation>地方课程</translation>
        </message>
        <message>
            <source>School-based course</source>
            <translation>校本课程</translation>
        </message>
        <message>
            <source>Kindergarten junior class</source>
            <translation>小班</translation>
        </message>
        <message>
            <source>Kindergarten middle class</source>
            <translation>中班</translation>
        </message>
        <message>
            <source>Kindergarten senior class</source>
            <translation>大班</translation>
        </message>
        <message>
            <source>Grade 1</source>
            <translation>一年级</translation>
        </message>
        <message>
            <source>Grade 2</source>
            <translation>二年级</translation>
        </message>
        <message>
            <source>Grade 3</source>
            <translation>三年级</translation>
        </message>
        <message>
            <source>Grade 4</source>
            <translation>四年级</translation>
        </message>
        <message>
            <source>Grade 5</source>
            <translation>五年级</translation>
        </message>
        <message>
            <source>Grade 6</source>
            <translation>六年级</translation>
        </message>
        <message>
            <source>Grade 7</source>
            <translation>七年级</translation>
        </message>
        <message>
            <source>Grade 8</source>
            <translation>八年级</translation>
        </message>
        <message>
            <source>Grade 9</source>
            <translation>九年级</translation>
        </message>
        <message>
            <source>Senior grade 1</source>
            <translation>高一</translation>
        </message>
        <message>
            <source>Senior grade 2</source>
            <translation>高二</translation>
        </message>
        <message>
            <source>Senior grade 3</source>
            <translation>高三</translation>
        </message>
        <message>
            <source>Volume 1</source>
            <translation>上册</translation>
        </message>
        <message>
            <source>Volume 2</source>
            <translation>下册</translation>
        </message>
        <message>
            <source>Single volume</source>
            <translation>全一册</translation>
        </message>
        <message>
            <source>National unified edition</source>
            <translation>统编版</translation>
        </message>
        <message>
            <source>Beijing Normal University edition</source>
            <translation>北师大版</translation>
        </message>
        <message>
            <source>Jiangsu Education edition</source>
            <translation>苏教版</translation>
        </message>
        <message>
            <source>Educational Science edition</source>
            <translation>教科版</translation>
        </message>
        <message>
            <source>Foreign Language Teaching edition</source>
            <translation>外研版</translation>
        </message>
        <message>
            <source>Hunan Education edition</source>
            <translation>湘教版</translation>
        </message>
        <message>
            <source>Local textbook</source>
            <translation>地方教材</translation>
        </message>
        <message>
            <source>School-based, no textbook</source>
            <translation>校本，无教材</translation>
        </message>
        <message>
            <source>Own lesson, no textbook</source>
            <translation>自拟，无教材</translation>
        </message>
        <message>
            <source>New content</source>
            <translation>新授</translation>
        </message>
        <message>
            <source>Practice lesson</source>
            <translation>练习课</translation>
        </message>
        <message>
            <source>Revision lesson</source>
            <translation>复习课</translation>
        </message>
        <message>
            <source>Paper review</source>
            <translation>讲评课</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>实验课</translation>
        </message>
        <message>
            <source>Composition</source>
            <translation>习作课</translation>
        </message>
        <message>
            <source>Speaking lesson</source>
            <translation>口语交际</translation>
        </message>
        <message>
            <source>Integrated practice lesson</source>
            <translation>综合实践课</translation>
        </message>
        <message>
            <source>Activity lesson</source>
            <translation>活动课</translation>
        </message>
        <message>
            <source>Before class</source>
            <translation>课前</translation>
        </message>
        <message>
            <source>In class</source>
            <translation>课中</translation>
        </message>
        <message>
            <source>After class</source>
            <translation>课后</translation>
        </message>
        <message>
            <source>Preview check</source>
            <translation>预习检查</translation>
        </message>
        <message>
            <source>Lead-in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Consolidation</source>
            <translation>巩固练习</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>当堂检测</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>拓展</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>小结</translation>
        </message>
        <message>
            <source>Setting homework</source>
            <translation>作业布置</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>基础</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>提升</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>拓展</translation>
        </message>
        <message>
            <source>People's Education edition</source>
            <translation>人教版</translation>
        </message>
        <message>
            <source>People's Music edition</source>
            <translation>人音版</translation>
        </message>
        <message>
            <source>People's Fine Arts edition</source>
            <translation>人美版</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问答题</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>选择题</translation>
        </message>
        <message>
            <source>Table to fill in</source>
            <translation>填表</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Text to read</source>
            <translation>阅读文字</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>题型</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>学习目标</translation>
        </message>
        <message>
            <source>How to learn</source>
            <translation>学法指导</translation>
        </message>
        <message>
            <source>Before class: preview</source>
            <translation>课前：预习案</translation>
        </message>
        <message>
            <source>In class: inquiry</source>
            <translation>课中：探究案</translation>
        </message>
        <message>
            <source>After class: practice</source>
            <translation>课后：训练案</translation>
        </message>
        <message>
            <source>Self-evaluation</source>
            <translation>自我评价</translation>
        </message>
        <message>
            <source>Pupils may see the answers</source>
            <translation>学生可以看答案</translation>
        </message>
        <message>
            <source>Study guide</source>
            <translation>导学案</translation>
        </message>
        <message>
            <source>Teaching reflection</source>
            <translation>教学反思</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>成功之处</translation>
        </message>
        <message>
            <source>What fell short</source>
            <translation>不足之处</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因分析</translation>
        </message>
        <message>
            <source>How to teach it again</source>
            <translation>再教设计</translation>
        </message>
        <message>
            <source>Inspector&apos;s visit</source>
            <translation>督导记录</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>School calendar</source>
            <translation>校历</translation>
        </message>
        <message>
            <source>Preparing together</source>
            <translation>集体备课</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>活动情况</translation>
        </message>
        <message>
            <source>Keynote</source>
            <translation>中心发言</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
        <message>
            <source>Division of work</source>
            <translation>分工</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Minutes by</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>参加人</translation>
        </message>
        <message>
            <source>Absent, and why</source>
            <translation>缺席及原因</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>发言人</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>观点</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>共识</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Number of pupils</source>
            <translation>学生人数</translation>
        </message>
        <message>
            <source>Teacher observed</source>
            <translation>授课人</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>听课人</translation>
        </message>
        <message>
            <source>The plan was shown</source>
            <translation>已出示教案</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Step of the lesson</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>教学实录</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>即时点评</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>用时（分钟）</translation>
        </message>
        <message>
            <source>Objectives (15 points)</source>
            <translation>教学目标（15分）</translation>
        </message>
        <message>
            <source>Content (20 points)</source>
            <translation>教学内容（20分）</translation>
        </message>
        <message>
            <source>Process (25 points)</source>
            <translation>教学过程（25分）</translation>
        </message>
        <message>
            <source>Methods (15 points)</source>
            <translation>教学方法（15分）</translation>
        </message>
        <message>
            <source>Effect (15 points)</source>
            <translation>教学效果（15分）</translation>
        </message>
        <message>
            <source>Teacher&apos;s skills (10 points)</source>
            <translation>教师素养（10分）</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>优</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良</translation>
        </message>
        <message>
            <source>Passing</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>To be improved</source>
            <translation>待提高</translation>
        </message>
        <message>
            <source>%1: %2 points; the most are %3</source>
            <translation>%1：打了 %2 分，最高 %3 分</translation>
        </message>
        <message>
            <source>Nobody observes a lesson of their own</source>
            <translation>不能听评自己的课</translation>
        </message>
        <message>
            <source>Interaction</source>
            <translation>互动记录</translation>
        </message>
        <message>
            <source>Points of the evaluation</source>
            <translation>评分表</translation>
        </message>
        <message>
            <source>Observed lesson</source>
            <translation>听课信息</translation>
        </message>
        <message>
            <source>Record of the lesson</source>
            <translation>课堂实录</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>亮点</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Overall judgement</source>
            <translation>总评</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>听课记录</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>教师</translation>
        </message>
        <message>
            <source>Teaching office</source>
            <translation>教务管理人员</translation>
        </message>
        <message>
            <source>Principals</source>
            <translation>校长</translation>
        </message>
        <message>
            <source>Research officers</source>
            <translation>教研员</translation>
        </message>
        <message>
            <source>Programme office</source>
            <translation>领导小组办公室</translation>
        </message>
        <message>
            <source>Responsible inspectors</source>
            <translation>责任督学</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>教研组</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>发送对象</translation>
        </message>
        <message>
            <source>Expected twice: %1</source>
            <translation>应参加人重复：%1</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>公开课</translation>
        </message>
        <message>
            <source>Special topic</source>
            <translation>专题研讨</translation>
        </message>
        <message>
            <source>Between schools</source>
            <translation>校际教研</translation>
        </message>
        <message>
            <source>Online research</source>
            <translation>网络教研</translation>
        </message>
        <message>
            <source>Reading circle</source>
            <translation>读书活动</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>内容与步骤</translation>
        </message>
        <message>
            <source>Speeches</source>
            <translation>发言记录</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>活动结论</translation>
        </message>
        <message>
            <source>Evaluation and reflection</source>
            <translation>评价与反思</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Type of activity</source>
            <translation>活动类型</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Hours that count</source>
            <translation>学时</translation>
        </message>
        <message>
            <source>Expected participants</source>
            <translation>应参加人</translation>
        </message>
        <message>
            <source>Task that it answers</source>
            <translation>对应的教研任务</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>发言内容</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>主讲人</translation>
        </message>
        <message>
            <source>Who is trained</source>
            <translation>培训对象</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>组织单位</translation>
        </message>
        <message>
            <source>Research activity</source>
            <translation>教研活动</translation>
        </message>
        <message>
            <source>It would be due before it is issued</source>
            <translation>完成期限早于发布日期</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>发布单位</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>所需材料</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Research task</source>
            <translation>教研任务</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>任务要求</translation>
        </message>
        <message>
            <source>Required evidence</source>
            <translation>须交材料</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申报</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>立项</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>开题</translation>
        </message>
        <message>
            <source>Research under way</source>
            <translation>实施</translation>
        </message>
        <message>
            <source>Midterm</source>
            <translation>中期</translation>
        </message>
        <message>
            <source>Conclusion of the project</source>
            <translation>结题</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Notice of approval</source>
            <translation>立项通知</translation>
        </message>
        <message>
            <source>Research design</source>
            <translation>研究方案</translation>
        </message>
        <message>
            <source>Working plan</source>
            <translation>操作方案</translation>
        </message>
        <message>
            <source>Midterm report</source>
            <translation>中期报告</translation>
        </message>
        <message>
            <source>Process records</source>
            <translation>过程资料</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Other material</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>A stage has no day, or stands twice: %1</source>
            <translation>阶段没有截止日期或重复：%1</translation>
        </message>
        <message>
            <source>Due before an earlier stage: %1</source>
            <translation>截止日期早于前一阶段：%1</translation>
        </message>
        <message>
            <source>School project</source>
            <translation>校级</translation>
        </message>
        <message>
            <source>County project</source>
            <translation>县级</translation>
        </message>
        <message>
            <source>Prefecture project</source>
            <translation>州级</translation>
        </message>
        <message>
            <source>Province project</source>
            <translation>省级</translation>
        </message>
        <message>
            <source>Project title</source>
            <translation>课题名称</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>立项编号</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Project leader</source>
            <translation>课题主持人</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>分工</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Research project</source>
            <translation>课题研究</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>课题信息</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>课题组成员</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>阶段安排</translation>
        </message>
        <message>
            <source>What is studied and why</source>
            <translation>课题论证</translation>
        </message>
        <message>
            <source>It belongs to no project</source>
            <translation>没有写明属于哪个课题</translation>
        </message>
        <message>
            <source>Kind of material</source>
            <translation>材料类别</translation>
        </message>
        <message>
            <source>Project material</source>
            <translation>课题材料</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料信息</translation>
        </message>
        <message>
            <source>Week without a number, or planned twice: %1</source>
            <translation>周次未填或重复：第 %1 周</translation>
        </message>
        <message>
            <source>Week %1 ends before it begins</source>
            <translation>第 %1 周结束日期早于开始日期</translation>
        </message>
        <message>
            <source>Week %1 begins before the week before it ends</source>
            <translation>第 %1 周与上一周日期重叠</translation>
        </message>
        <message>
            <source>First term</source>
            <translation>第一学期</translation>
        </message>
        <message>
            <source>Second term</source>
            <translation>第二学期</translation>
        </message>
        <message>
            <source>Pacing by week</source>
            <translation>教学进度</translation>
        </message>
        <message>
            <source>Guiding ideas</source>
            <translation>指导思想</translation>
        </message>
        <message>
            <source>Goals, key and difficult points</source>
            <translation>教学目标与重难点</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>教学措施</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>学年</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>学期</translation>
        </message>
        <message>
            <source>Week of the term</source>
            <translation>周次</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Unit and content</source>
            <translation>单元与内容</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>课时</translation>
        </message>
        <message>
            <source>Homework and tests</source>
            <translation>作业与测验</translation>
        </message>
        <message>
            <source>Teaching plan of the term</source>
            <translation>学期教学计划</translation>
        </message>
        <message>
            <source>Pacing schedule</source>
            <translation>教学进度表</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>问题主题</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>问答</translation>
        </message>
        <message>
            <source>Question to colleagues</source>
            <translation>提问信息</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>问题内容</translation>
        </message>
        <message>
            <source>It says nothing and sends nothing</source>
            <translation>没有内容，也没有附带资料</translation>
        </message>
        <message>
            <source>It ends before it begins</source>
            <translation>截止日期早于发布日期</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Document or file</source>
            <translation>文档或文件</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>What is sent along</source>
            <translation>随附资料</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>迟到</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>缺席</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>出勤</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>签到记录</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已阅</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>确认内容</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>确认回执</translation>
        </message>
        <message>
            <source>Documents that show it</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Answer to a task</source>
            <translation>任务答复</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价等级</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Rating of an answer</source>
            <translation>答复评价</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>已申报</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已立项</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>已开题</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>已实施</translation>
        </message>
        <message>
            <source>Reported at midterm</source>
            <translation>已中期汇报</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>已结题</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已撤项</translation>
        </message>
        <message>
            <source>Delay of a stage</source>
            <translation>阶段延期</translation>
        </message>
        <message>
            <source>Change of leader</source>
            <translation>变更主持人</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Step of the project</source>
            <translation>课题进展</translation>
        </message>
        <message>
            <source>Step of a project</source>
            <translation>课题进展记录</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>延期至</translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>新主持人</translation>
        </message>
        <message>
            <source>Request of a project</source>
            <translation>课题申请</translation>
        </message>
        <message>
            <source>Reply to the request</source>
            <translation>批复</translation>
        </message>
        <message>
            <source>Reply to a request of a project</source>
            <translation>课题批复</translation>
        </message>
        <message>
            <source>Project material written</source>
            <translation>课题过程材料</translation>
        </message>
        <message>
            <source>Research tasks answered</source>
            <translation>完成教研任务</translation>
        </message>
        <message>
            <source>Research activities attended</source>
            <translation>参加教研活动</translation>
        </message>
        <message>
            <source>Research activities led</source>
            <translation>主持教研活动</translation>
        </message>
        <message>
            <source>Lessons observed</source>
            <translation>听评课</translation>
        </message>
        <message>
            <source>Own lessons observed by others</source>
            <translation>被听评课</translation>
        </message>
        <message>
            <source>Hours of training</source>
            <translation>培训学时</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>答复问题</translation>
        </message>
        <message>
            <source>Reflections on lessons</source>
            <translation>教学反思篇数</translation>
        </message>
        <message>
            <source>Research projects</source>
            <translation>课题研究</translation>
        </message>
        <message>
            <source>Tasks of research</source>
            <translation>教研任务</translation>
        </message>
        <message>
            <source>Taking part in research</source>
            <translation>参加教研活动</translation>
        </message>
        <message>
            <source>Work in one's own space</source>
            <translation>空间应用</translation>
        </message>
        <message>
            <source>Answering questions</source>
            <translation>解答问题</translation>
        </message>
        <message>
            <source>One approver decides</source>
            <translation>一人审核</translation>
        </message>
        <message>
            <source>Two approvers approve</source>
            <translation>两人审核通过</translation>
        </message>
        <message>
            <source>Steps of approval</source>
            <translation>审核步骤</translation>
        </message>
        <message>
            <source>Words of grades, the best first</source>
            <translation>等级用语（由高到低）</translation>
        </message>
        <message>
            <source>Due in the week before, weekday 1 to 7 (0: before class)</source>
            <translation>上一周星期几截止（1–7；0：课前）</translation>
        </message>
        <message>
            <source>Due at (hours:minutes)</source>
            <translation>截止时间（时:分）</translation>
        </message>
        <message>
            <source>Rules of approval</source>
            <translation>教案审核办法</translation>
        </message>
        <message>
            <source>Ill</source>
            <translation>病假</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>请假</translation>
        </message>
        <message>
            <source>Sent elsewhere by the school</source>
            <translation>公出</translation>
        </message>
        <message>
            <source>Without network, receipts shown</source>
            <translation>无网络，已出示回执</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>缺勤说明</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>先课后审</translation>
        </message>
        <message>
            <source>Class was not held</source>
            <translation>停课（没有上成）</translation>
        </message>
        <message>
            <source>Class is held at another time</source>
            <translation>调到别的时间上</translation>
        </message>
        <message>
            <source>Period is left out</source>
            <translation>略讲（不单独占课时）</translation>
        </message>
        <message>
            <source>Period is taught with the next</source>
            <translation>与下一课时合并</translation>
        </message>
        <message>
            <source>Period stays at its time</source>
            <translation>固定在这一节</translation>
        </message>
        <message>
            <source>Period was taught</source>
            <translation>已经上过</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>调整内容</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>改在哪天</translation>
        </message>
        <message>
            <source>Held in slot</source>
            <translation>改在第几节</translation>
        </message>
        <message>
            <source>What is undone</source>
            <translation>撤销哪一条</translation>
        </message>
        <message>
            <source>Said together with</source>
            <translation>同一次调整</translation>
        </message>
        <message>
            <source>Change to the lessons of a class</source>
            <translation>课时调整</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Has the lessons of</source>
            <translation>上星期几的课</translation>
        </message>
        <message>
            <source>Terms: first and last school day</source>
            <translation>学期：第一个和最后一个上课日</translation>
        </message>
        <message>
            <source>Holidays and days without class</source>
            <translation>假期和停课日</translation>
        </message>
        <message>
            <source>Make-up school days</source>
            <translation>补课日（调休上课）</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no first or no last day</source>
            <translation>“%1”缺少开始或结束日期</translation>
        </message>
        <message>
            <source>&quot;%1&quot; ends before it begins</source>
            <translation>“%1”的结束日期早于开始日期</translation>
        </message>
        <message>
            <source>The term &quot;%1&quot; is longer than a year</source>
            <translation>学期“%1”超过一年</translation>
        </message>
        <message>
            <source>The term &quot;%1&quot; begins before the one before it ends</source>
            <translation>学期“%1”与别的学期重叠</translation>
        </message>
        <message>
            <source>The make-up day %1 is in no term</source>
            <translation>补课日%1不在任何学期内</translation>
        </message>
        <message>
            <source>The make-up day %1 stands twice</source>
            <translation>补课日%1写了两次</translation>
        </message>
        <message>
            <source>The make-up day %1 is for no day of the week</source>
            <translation>补课日%1没有写明上星期几的课</translation>
        </message>
        <message>
            <source>Cited</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>Made from another</source>
            <translation>改编</translation>
        </message>
        <message>
            <source>My own work</source>
            <translation>原创</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源性质</translation>
        </message>
        <message>
            <source>Name of the resource</source>
            <translation>资源名称</translation>
        </message>
        <message>
            <source>Source platform</source>
            <translation>来源平台</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>使用权限</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>改编自</translation>
        </message>
        <message>
            <source>Resources and sources</source>
            <translation>资源与来源</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>按默认</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>必须</translation>
        </message>
        <message>
            <source>A remark</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>不检查</translation>
        </message>
        <message>
            <source>Lesson of the textbook, or own</source>
            <translation>课题选自教材，或注明校本、自拟</translation>
        </message>
        <message>
            <source>Class, periods, day and slot</source>
            <translation>班级、课时、日期和节次</translation>
        </message>
        <message>
            <source>Objectives that can be seen</source>
            <translation>目标看得见</translation>
        </message>
        <message>
            <source>Key and difficult points</source>
            <translation>教学重点和难点</translation>
        </message>
        <message>
            <source>Steps and minutes of the period</source>
            <translation>环节和一节课的分钟数</translation>
        </message>
        <message>
            <source>Before, in and after class</source>
            <translation>课前、课中、课后</translation>
        </message>
        <message>
            <source>Written homework of a day</source>
            <translation>一天的书面作业</translation>
        </message>
        <message>
            <source>Something for this class</source>
            <translation>针对本班的内容</translation>
        </message>
        <message>
            <source>Files that open</source>
            <translation>附件能打开</translation>
        </message>
        <message>
            <source>Week of the pacing schedule</source>
            <translation>与教学进度相符</translation>
        </message>
        <message>
            <source>Newest standard plan</source>
            <translation>标准教案是最新版</translation>
        </message>
        <message>
            <source>Checks before submitting</source>
            <translation>提交检查</translation>
        </message>
        <message>
            <source>Checks before a plan is submitted</source>
            <translation>提交教案前的检查</translation>
        </message>
        <message>
            <source>Reasons for changing the standard plan</source>
            <translation>修改标准教案的理由</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Monday of teaching week 1</source>
            <translation>第 1 教学周的星期一</translation>
        </message>
        <message>
            <source>Name of the period</source>
            <translation>节次名称</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>任课教师</translation>
        </message>
        <message>
            <source>In which weeks</source>
            <translation>单双周</translation>
        </message>
        <message>
            <source>Only on this day</source>
            <translation>仅限当天</translation>
        </message>
        <message>
            <source>When it holds</source>
            <translation>起止时间</translation>
        </message>
        <message>
            <source>Periods of the day</source>
            <translation>作息节次</translation>
        </message>
        <message>
            <source>Lessons of the week</source>
            <translation>每周课程</translation>
        </message>
        <message>
            <source>Two units have one number: %1</source>
            <translation>有两个单元的序号相同：%1</translation>
        </message>
        <message>
            <source>Two lessons of one unit have one number: %1</source>
            <translation>同一单元里有两课的课号相同：%1</translation>
        </message>
        <message>
            <source>Its unit is not in the list of units: %1</source>
            <translation>所在单元不在单元列表里：%1</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>课本</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>课文目录</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Textbook</source>
            <translation>教材目录</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Odd weeks</source>
            <translation>单周</translation>
        </message>
        <message>
            <source>Even weeks</source>
            <translation>双周</translation>
        </message>
        <message>
            <source>Unit without a number, or given to somebody twice: %1</source>
            <translation>单元没有序号，或分配了两次：%1</translation>
        </message>
        <message>
            <source>Nobody prepares unit %1</source>
            <translation>第 %1 单元还没有主备人</translation>
        </message>
        <message>
            <source>Unit %1 is due after the end of the campaign</source>
            <translation>第 %1 单元的截止日期晚于整个任务</translation>
        </message>
        <message>
            <source>Summer vacation</source>
            <translation>暑假</translation>
        </message>
        <message>
            <source>Winter vacation</source>
            <translation>寒假</translation>
        </message>
        <message>
            <source>In the term</source>
            <translation>学期中</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已截止</translation>
        </message>
        <message>
            <source>Summed up</source>
            <translation>已总结</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Leader of the campaign</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>完成期限</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Campaign of preparing together</source>
            <translation>集体备课任务</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>备课任务</translation>
        </message>
        <message>
            <source>Who prepares which unit</source>
            <translation>单元分工</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>初备稿</translation>
        </message>
        <message>
            <source>Under discussion</source>
            <translation>研讨稿</translation>
        </message>
        <message>
            <source>Final draft</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>Step of a draft</source>
            <translation>标准教案初稿的进展</translation>
        </message>
        <message>
            <source>Comment on a draft</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Part of the draft</source>
            <translation>针对的部分</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>所指段落</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>从第几节</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>到第几节</translation>
        </message>
        <message>
            <source>Day without lessons</source>
            <translation>停课日</translation>
        </message>
        <message>
            <source>Taught directly</source>
            <translation>直接教学</translation>
        </message>
        <message>
            <source>Independent work</source>
            <translation>自动作业</translation>
        </message>
        <message>
            <source>How the grade works</source>
            <translation>教学方式</translation>
        </message>
        <message>
            <source>Other grades in the room</source>
            <translation>同堂其他年级</translation>
        </message>
        <message>
            <source>Extension of the activity</source>
            <translation>活动延伸</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>社会</translation>
        </message>
        <message>
            <source>Arts</source>
            <translation>艺术</translation>
        </message>
        <message>
            <source>Activity facts</source>
            <translation>活动信息</translation>
        </message>
        <message>
            <source>Activity goals</source>
            <translation>活动目标</translation>
        </message>
        <message>
            <source>Activity process</source>
            <translation>活动过程</translation>
        </message>
        <message>
            <source>Children&apos;s preparation</source>
            <translation>幼儿准备</translation>
        </message>
        <message>
            <source>Activity title</source>
            <translation>活动名称</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>年龄班</translation>
        </message>
        <message>
            <source>Children&apos;s activity</source>
            <translation>幼儿活动</translation>
        </message>
        <message>
            <source>Activity plan</source>
            <translation>活动教案</translation>
        </message>
        <message>
            <source>Delegation of approving</source>
            <translation>委托审批</translation>
        </message>
        <message>
            <source>End of a delegation</source>
            <translation>结束委托审批</translation>
        </message>
        <message>
            <source>Copy of who may speak</source>
            <translation>发言人身份凭据</translation>
        </message>
        <message>
            <source>What it replaces</source>
            <translation>所替代的</translation>
        </message>
        <message>
            <source>Class was moved</source>
            <translation>已调课</translation>
        </message>
    </context>
    <context>
        <name>LessonLine</name>
        <message>
            <source>class</source>
            <extracomment>due before class: whose hour is not known here</extracomment>
            <translation>上课</translation>
        </message>
        <message>
            <source>due today before %1</source>
            <translation>今天 %1 前</translation>
        </message>
        <message>
            <source>due tomorrow before %1</source>
            <translation>明天 %1 前</translation>
        </message>
        <message>
            <source>due %1 before %2</source>
            <extracomment>a day and a time of the day</extracomment>
            <translation>%1 %2 前</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>备课</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>先课后审</translation>
        </message>
    </context>
    <context>
        <name>MeetingContent</name>
        <message>
            <source>Not called yet</source>
            <translation>还没有点名</translation>
        </message>
        <message>
            <source>was not expected</source>
            <translation>不在名单内</translation>
        </message>
        <message>
            <source>somebody else said otherwise</source>
            <translation>另有人说法不同</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>签到</translation>
        </message>
        <message>
            <source>Expected: %1. Attended: %2.</source>
            <translation>应到 %1 人，实到 %2 人。</translation>
        </message>
        <message>
            <source>Nobody is expected. Write under &quot;Meeting&quot; who is.</source>
            <translation>还没有应到名单，请在“会议”一栏填写。</translation>
        </message>
        <message>
            <source>I attended</source>
            <translation>我参加了</translation>
        </message>
        <message numerus="yes">
            <source>It counts for %n hour(s) to everybody who attended.</source>
            <translation>
                <numerusform>参加者每人计 %n 学时。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All others attended (%n)</source>
            <translation>
                <numerusform>其余 %n 人都到了</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeContent</name>
        <message>
            <source>Who has read it</source>
            <translation>阅读情况</translation>
        </message>
        <message>
            <source>Read by %1 of %2.</source>
            <translation>已读 %1 人，共 %2 人。</translation>
        </message>
        <message>
            <source>It is meant for nobody at this school.</source>
            <translation>本校没有接收的人。</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Has read it</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>我已阅读</translation>
        </message>
    </context>
    <context>
        <name>ObservationContent</name>
        <message>
            <source>It does not say yet who was observed.</source>
            <translation>还没有填写授课人。</translation>
        </message>
        <message>
            <source>Nobody observes a lesson of their own: it counts for nothing.</source>
            <translation>不能听自己的课：这条记录不计数。</translation>
        </message>
        <message>
            <source>Only you see it. %1 can confirm it once it is handed over.</source>
            <translation>目前只有您能看到。交给 %1 后，对方就能确认。</translation>
        </message>
        <message>
            <source>%1 confirmed it %2.</source>
            <translation>%1 已于 %2 确认。</translation>
        </message>
        <message>
            <source>%1 has not confirmed it yet.</source>
            <translation>%1 还没有确认。</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Neither of the two has written anything about it.</source>
            <translation>双方还没有留言。</translation>
        </message>
        <message>
            <source>Hand over to %1</source>
            <translation>交给 %1</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Number in Shanke</source>
            <translation>山课编号</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>Whole school</source>
            <translation>全校课表</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>节次</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>课程列表</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>学科</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>教师</translation>
        </message>
        <message>
            <source>Odd or even weeks</source>
            <translation>单双周</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>odd</source>
            <translation>单周</translation>
        </message>
        <message>
            <source>even</source>
            <translation>双周</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>审核时间</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>校验码</translation>
        </message>
        <message>
            <source>Grade of the plan</source>
            <translation>教案等级</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>评语</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Approved with remarks</source>
            <translation>通过（附意见）</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回修改</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>委托人</translation>
        </message>
    </context>
    <context>
        <name>shanke::EvidencePage</name>
        <message>
            <source>Term</source>
            <translation>学期</translation>
        </message>
        <message>
            <source>Nothing counts in this term yet. Observed lessons, activities, answered tasks and questions stand here by themselves.</source>
            <translation>本学期还没有可计的材料。听课、教研活动、完成的任务和回答的问题会自动列在这里。</translation>
        </message>
        <message>
            <source>My evidence</source>
            <translation>我的佐证</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>%1–%2, first term</source>
            <translation>%1–%2 学年第一学期</translation>
        </message>
        <message>
            <source>%1–%2, second term</source>
            <translation>%1–%2 学年第二学期</translation>
        </message>
        <message>
            <source>signed %1</source>
            <translation>%1 签名</translation>
        </message>
        <message>
            <source>at the school %1</source>
            <translation>%1 到校</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Print or save…</source>
            <translation>打印或保存…</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaidForm</name>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlineList</name>
        <message>
            <source>Outline</source>
            <translation>提纲</translation>
        </message>
    </context>
    <context>
        <name>shanke::AccountBar</name>
        <message>
            <source>Your user name or school is not known yet. Plans can be written already; nothing can be submitted or sent until it is.</source>
            <translation>还不知道您的用户名或学校。教案现在就可以写；补上以后才能提交和发送。</translation>
        </message>
        <message>
            <source>Say it now</source>
            <translation>现在补上</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>(not filled in)</source>
            <translation>（未填写）</translation>
        </message>
        <message>
            <source> (without a title)</source>
            <translation>（没有标题）</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>第%1单元</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 课时，共 %2 课时</translation>
        </message>
        <message>
            <source>Slot %1</source>
            <translation>第 %1 节</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>written</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>%1 of %2 minutes ✓</source>
            <translation>%1／%2 分钟 ✓</translation>
        </message>
        <message>
            <source>%1 of %2 minutes, %3 left</source>
            <translation>%1／%2 分钟，还差 %3</translation>
        </message>
        <message>
            <source>%1 of %2 minutes, %3 too many</source>
            <translation>%1／%2 分钟，多了 %3</translation>
        </message>
        <message>
            <source>Points together</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Grade of the lesson</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Evidence of work for the term</source>
            <translation>学期工作佐证材料</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>学期</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>计入的工作</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>签名时间</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>学校收到时间</translation>
        </message>
        <message>
            <source>Nothing counts in this term yet.</source>
            <translation>本学期还没有计入的工作。</translation>
        </message>
        <message>
            <source>Signature of the person</source>
            <translation>本人签名</translation>
        </message>
        <message>
            <source>Confirmed by the school</source>
            <translation>学校确认</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>迟到</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>缺席</translation>
        </message>
        <message>
            <source>was not expected</source>
            <translation>不在应到名单中</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>到会情况</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Expected: %1. Attended: %2.</source>
            <translation>应到：%1人，实到：%2人。</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>签到表</translation>
        </message>
    </context>
    <context>
        <name>SignInSentence</name>
        <message>
            <source>Nobody has signed in here. The server is used with its password.</source>
            <translation>这里还没有人登录，与服务器交换时用密码。</translation>
        </message>
        <message>
            <source>Signed in. It need not be done again on this PC.</source>
            <translation>已登录。在这台电脑上不用再登录。</translation>
        </message>
        <message>
            <source>Signed in until this PC is restarted: it has no safe place for keys.</source>
            <translation>已登录，到这台电脑重启为止：它没有安全保存登录信息的地方。</translation>
        </message>
        <message>
            <source>Signed in. The sign-in service cannot be reached now; it is tried again by itself, and work goes on.</source>
            <translation>已登录。现在连不上登录服务，稍后会自动再试，备课不受影响。</translation>
        </message>
        <message>
            <source>The sign-in has ended. Work goes on here; sign in again to exchange it with the server.</source>
            <translation>登录已失效。可以照常备课；重新登录后才能与服务器交换。</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>在浏览器中登录</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新登录</translation>
        </message>
        <message>
            <source>Signed out.</source>
            <translation>已退出登录。</translation>
        </message>
        <message>
            <source>Signed out on this PC. The sign-in service could not be told; it forgets this PC by itself after some time.</source>
            <translation>已在这台电脑上退出登录。没能通知登录服务，过一段时间它会自动忘记这台电脑。</translation>
        </message>
    </context>
    <context>
        <name>SyncSentence</name>
        <message numerus="yes">
            <source>%n being written, only on this PC until saved</source>
            <translation>
                <numerusform>%n 份正在写，保存之前只在本机</numerusform>
            </translation>
        </message>
        <message>
            <source>the county has not opened your space yet</source>
            <translation>县平台还没有开通您的空间</translation>
        </message>
        <message>
            <source>the school&apos;s server has not opened your space yet</source>
            <translation>学校服务器还没有开通您的空间</translation>
        </message>
        <message>
            <source>files cannot be sent yet, it is tried again (%1)</source>
            <translation>文件暂时发不出去，会自动再试（%1）</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be fetched, they are asked for again</source>
            <translation>
                <numerusform>%n 份没能取到，会自动再取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the server</source>
            <translation>
                <numerusform>%n 份被服务器拒收</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with two versions</source>
            <translation>
                <numerusform>%n 份有两个版本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of others with two versions, which they settle</source>
            <translation>
                <numerusform>%n 份别人的文档有两个版本，由其本人处理</numerusform>
            </translation>
        </message>
        <message>
            <source>last reached the county %1</source>
            <translation>上次到达县平台 %1</translation>
        </message>
        <message>
            <source>last reached the school %1</source>
            <translation>上次到达学校服务器 %1</translation>
        </message>
        <message>
            <source>Everything is saved on this PC</source>
            <translation>全部保存在本机</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at the county</source>
            <translation>全部保存在本机和县平台</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at the school</source>
            <translation>全部保存在本机和学校服务器</translation>
        </message>
        <message>
            <source>no server is set</source>
            <translation>没有设置服务器</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <source>sending %1 of %2</source>
            <translation>正在发送 %1／%2</translation>
        </message>
        <message>
            <source>asking the server for news</source>
            <translation>正在查看服务器上的新内容</translation>
        </message>
        <message>
            <source>something else answers at the server's address</source>
            <translation>服务器地址上应答的不是它</translation>
        </message>
        <message>
            <source>exchange stopped, please look</source>
            <translation>同步停下了，请查看</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent (%1)</source>
            <translation>
                <numerusform>%n 份等待发送（%1）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only on this PC (%1)</source>
            <translation>
                <numerusform>%n 份仅在本机（%1）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for the network (%1)</source>
            <translation>
                <numerusform>%n 份仅在本机，等待网络（%1）</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>需要查看</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>已同步</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>正在同步</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>请重新登录</translation>
        </message>
        <message>
            <source>Wrong server</source>
            <translation>服务器不对</translation>
        </message>
        <message>
            <source>the server is busy, it is asked again by itself</source>
            <translation>服务器正忙，稍后会自动再试</translation>
        </message>
        <message>
            <source>the server has no space left, tell the person who looks after it</source>
            <translation>服务器空间已满，请告诉管理服务器的人</translation>
        </message>
        <message>
            <source>the server's answers arrive damaged, they are asked for again</source>
            <translation>服务器的应答到达时已损坏，会自动重新获取</translation>
        </message>
        <message>
            <source>the disk of this PC is full: free some space</source>
            <translation>这台电脑的磁盘已满，请腾出一些空间</translation>
        </message>
        <message>
            <source>files wait until tomorrow, enough was sent today (%1)</source>
            <translation>文件等到明天再发，今天的份额已用完（%1）</translation>
        </message>
        <message>
            <source>sending files (%1)</source>
            <translation>正在发送文件（%1）</translation>
        </message>
        <message>
            <source>files go after everything else (%1)</source>
            <translation>文件排在其他内容之后发送（%1）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size and time</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n documents, %1</source>
            <translation>
                <numerusform>%n 份文档，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>files, %1</source>
            <translation>文件，%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>;</translation>
        </message>
        <message>
            <source>the clock of this PC is slow by %1</source>
            <translation>这台电脑的时钟慢了%1</translation>
        </message>
        <message>
            <source>the clock of this PC is fast by %1</source>
            <translation>这台电脑的时钟快了%1</translation>
        </message>
        <message>
            <source>the server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</source>
            <translation>服务器不接受现在的登录或密码，也还不认识这台电脑：请在“设置”中登录，或输入学校给的登记码</translation>
        </message>
        <message>
            <source>nothing is sent until the server's code is compared</source>
            <translation>核对服务器的核对码之前不会发送</translation>
        </message>
        <message>
            <source>Compare the code</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Everything is saved on this PC and at one of the servers</source>
            <translation>全部已存在本机，并已到学校或县平台</translation>
        </message>
        <message>
            <source>the county does not accept the sign-in or password</source>
            <translation>县平台不接受现在的登录或密码</translation>
        </message>
        <message>
            <source>something else answers at the county's address</source>
            <translation>县平台地址上应答的不是它</translation>
        </message>
        <message>
            <source>nothing is sent to the county until its code is compared</source>
            <translation>核对县平台的核对码之前不会向它发送</translation>
        </message>
        <message>
            <source>straight to the county, the school's server does not accept the sign-in or password</source>
            <translation>学校服务器不接受现在的登录或密码，直接送县平台</translation>
        </message>
        <message>
            <source>straight to the county, something else answers at the address of the school's server</source>
            <translation>学校服务器地址上应答的不是它，直接送县平台</translation>
        </message>
        <message>
            <source>straight to the county, the code of the school's server has to be compared</source>
            <translation>学校服务器的核对码要重新核对，先直接送县平台</translation>
        </message>
        <message>
            <source>straight to the county, the school's server does not answer</source>
            <translation>学校服务器没有应答，直接送县平台</translation>
        </message>
        <message>
            <source>the school's server does not accept the sign-in or password, nor know this PC: sign in or enter a code in Settings</source>
            <translation>学校服务器不接受现在的登录或密码，也还不认识这台电脑：请在“设置”中登录，或输入学校给的登记码</translation>
        </message>
        <message numerus="yes">
            <source>%n of this PC wait until a second person confirms it</source>
            <translation>
                <numerusform>这台电脑上写的 %n 份要等第二个人确认这台电脑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of this PC wait until this PC is confirmed</source>
            <translation>
                <numerusform>这台电脑上写的 %n 份要等这台电脑确认后才算数</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskContent</name>
        <message>
            <source>Not accepted yet</source>
            <translation>未接收</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>已评价</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Answered by %1 of %2; late: %3.</source>
            <translation>已提交 %1 人，共 %2 人；逾期 %3 人。</translation>
        </message>
        <message>
            <source>You: %1. %2</source>
            <translation>我：%1。%2</translation>
        </message>
        <message>
            <source>late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>after it was withdrawn</source>
            <translation>撤回后提交</translation>
        </message>
        <message>
            <source>Open document %1</source>
            <translation>打开材料 %1</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>提交情况</translation>
        </message>
        <message>
            <source>Due on %1, by the day on which an answer was signed.</source>
            <translation>截止 %1，以签名日期为准。</translation>
        </message>
        <message>
            <source>Withdrawn: nobody owes an answer any more.</source>
            <translation>任务已撤回，不用再提交。</translation>
        </message>
        <message>
            <source>It is set to nobody at this school.</source>
            <translation>本校没有接受这项任务的人。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接收任务</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>提交</translation>
        </message>
    </context>
    <context>
        <name>ThreadContent</name>
        <message>
            <source>Nobody has seen it yet.</source>
            <translation>还没有人看到。</translation>
        </message>
        <message>
            <source>Somebody has seen it; nobody has answered yet.</source>
            <translation>有人看到了，还没有人回答。</translation>
        </message>
        <message>
            <source>Whoever asked needs no more answers.</source>
            <translation>提问人已结束这个问题。</translation>
        </message>
        <message>
            <source>It waited %1 for an answer, counted from when it was asked; two days are the most.</source>
            <translation>从提问时算起，等回复等了%1，最多应为两天。</translation>
        </message>
        <message>
            <source>Without a network: %1.</source>
            <translation>其中没有网络的时间：%1。</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>我已阅读</translation>
        </message>
        <message>
            <source>I need no more answers</source>
            <translation>问题已解决</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Nobody has answered yet.</source>
            <translation>还没有人回答。</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message numerus="yes">
            <source>Answered: %n reply(s).</source>
            <translation>
                <numerusform>已有 %n 条回复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new reply(s).</source>
            <translation>
                <numerusform>%n 条新回复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) by people whom it was not meant for are not shown.</source>
            <translation>
                <numerusform>另有 %n 条回复来自不在接收范围内的人，不显示。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not here yet</source>
            <translation>尚未取到</translation>
        </message>
        <message>
            <source>A section is missing</source>
            <translation>栏目不全</translation>
        </message>
        <message>
            <source>No board design</source>
            <translation>缺板书</translation>
        </message>
        <message>
            <source>No reflection</source>
            <translation>缺反思</translation>
        </message>
        <message>
            <source>Too few periods</source>
            <translation>课时数不足</translation>
        </message>
        <message>
            <source>Study guide without second preparation</source>
            <translation>导学案无复备</translation>
        </message>
        <message>
            <source>Objectives are vague</source>
            <translation>目标空泛</translation>
        </message>
        <message>
            <source>Nothing individual, copied as it was</source>
            <translation>未个性化/照搬</translation>
        </message>
        <message>
            <source>Does not match the pacing schedule</source>
            <translation>与进度不符</translation>
        </message>
        <message>
            <source>Minutes are badly divided</source>
            <translation>时间分配不当</translation>
        </message>
        <message>
            <source>Too much homework</source>
            <translation>作业超量</translation>
        </message>
        <message>
            <source>Cover or format is wrong</source>
            <translation>封面格式</translation>
        </message>
        <message>
            <source>An attachment does not open</source>
            <translation>附件打不开</translation>
        </message>
        <message>
            <source>The content has an error</source>
            <translation>知识性错误</translation>
        </message>
        <message>
            <source>Question of orientation</source>
            <translation>导向问题</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Waiting for review</source>
            <translation>待审核</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Submitted again</source>
            <translation>已再次提交</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已通过</translation>
        </message>
        <message>
            <source>Approved with notes</source>
            <translation>通过（附意见）</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>%1, changed since</source>
            <translation>%1，之后有修改</translation>
        </message>
        <message>
            <source>Only on this PC</source>
            <translation>仅在本机</translation>
        </message>
        <message>
            <source>Waiting for network</source>
            <translation>等待网络</translation>
        </message>
        <message>
            <source>Waiting for the server&apos;s update</source>
            <translation>等待服务器更新</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>已到学校</translation>
        </message>
        <message>
            <source>At the county</source>
            <translation>已到县平台</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒收</translation>
        </message>
        <message>
            <source>Decision withdrawn</source>
            <translation>审核意见已撤回</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>两个版本</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>正在写</translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation>未备课</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>grade and volume of a textbook, as "Grade 1 Volume 2"</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>第 %1 单元</translation>
        </message>
        <message>
            <source>Lesson %1</source>
            <translation>第 %1 课</translation>
        </message>
        <message>
            <source>Period %1 of %2</source>
            <translation>第 %1 课时，共 %2 课时</translation>
        </message>
        <message>
            <source>Plan without a title</source>
            <translation>没有课题的教案</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>第 %1 周</translation>
        </message>
        <message>
            <source>Taken along</source>
            <translation>已带走</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>新版本所写</translation>
        </message>
        <message>
            <source>PC not confirmed</source>
            <translation>电脑待确认</translation>
        </message>
        <message>
            <source>One of two approved</source>
            <translation>两人中一人已通过</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>who decided, and in whose place</extracomment>
            <translation>%1（代%2审批）</translation>
        </message>
    </context>
    <context>
        <name>shanke::RosterAge</name>
        <message>
            <source>The list of who works at the school is from %1. Who has come or left since then is not known here; ask the county for a new one.</source>
            <translation>本校人员名单是 %1 的。此后谁来了、谁离开了，这里不知道；请向县里要一份新的。</translation>
        </message>
    </context>
    <context>
        <name>shanke::NewPcBar</name>
        <message>
            <source>A PC signs in your name that was not there before, with the code %1. Is it not yours, take it out of use and tell the head.</source>
            <translation>有一台以前没有的电脑在用您的名义签名，核对码是 %1。如果不是您的，请把它停用，并告诉校长。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>去看看</translation>
        </message>
    </context>
    <context>
        <name>shanke::AboutArea</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Shanke (山课): lesson preparation that never waits for the network.</source>
            <translation>山课：不用等网络的备课程序。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later: everyone may use, study, share and improve it.</source>
            <translation>GNU 通用公共许可证第 3 版或更新版本：人人可以使用、研究、分享和改进。</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>所用技术</translation>
        </message>
        <message>
            <source>Qt %1, SQLite, and the replication protocol of Apache CouchDB</source>
            <translation>Qt %1、SQLite，以及 Apache CouchDB 的复制协议</translation>
        </message>
        <message>
            <source>nobody says who wrote it</source>
            <translation>没有说明是谁写的</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>This came from a newer version of the program. It is kept and passed on as it is, and counts for nothing here; to read it, update this one.</source>
            <translation>这些来自更新版本的程序。本机原样保存并转送，在这里不起作用；要阅读，请更新本程序。</translation>
        </message>
        <message>
            <source>From a newer version</source>
            <translation>来自更新的版本</translation>
        </message>
    </context>
    <context>
        <name>shanke::AccountArea</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Who works here. Every plan carries this name.</source>
            <translation>在这里工作的人。每份教案上都有这个名字。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Folder of the work</source>
            <translation>工作文件夹</translation>
        </message>
        <message>
            <source>Correct name, user name or school…</source>
            <translation>更正姓名、用户名或学校…</translation>
        </message>
        <message>
            <source>This can be corrected until this PC reaches a server, or work leaves it on a stick, for the first time. What was written stays; what was submitted has to be submitted again.</source>
            <translation>在本机第一次连上服务器、或第一次用 U 盘带走材料之前，都可以更正。写好的都保留；提交过的要重新提交。</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>还不知道</translation>
        </message>
    </context>
    <context>
        <name>shanke::AppearanceArea</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>How the program looks on this PC.</source>
            <translation>程序在本机上的样子。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>shanke::AttachmentWords</name>
        <message>
            <source>only on this PC: the server has no place for files yet</source>
            <translation>只在本机：服务器上还没有存放文件的地方</translation>
        </message>
        <message>
            <source>only on this PC: the server has no space left</source>
            <translation>只在本机：服务器没有空间了</translation>
        </message>
        <message>
            <source>only on this PC: the server takes no files of this size</source>
            <translation>只在本机：服务器不接收这么大的文件</translation>
        </message>
        <message>
            <source>changed in another program</source>
            <translation>已在其他程序中修改</translation>
        </message>
        <message>
            <source>on this PC</source>
            <translation>在本机</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a state and the time left</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>cannot be read by this program</source>
            <translation>本程序读不懂这个附件的说明</translation>
        </message>
        <message>
            <source>%1 · being read, %2 %</source>
            <translation>%1 · 正在读入 %2%</translation>
        </message>
        <message>
            <source>%1 · paused at %2 %</source>
            <translation>%1 · 已暂停，%2%</translation>
        </message>
        <message>
            <source>%1 · waits at %2 %: today's bytes for files are used up</source>
            <translation>%1 · 等待中，%2%：今天的文件流量已用完</translation>
        </message>
        <message>
            <source>%1 · coming, %2 %</source>
            <translation>%1 · 正在取回 %2%</translation>
        </message>
        <message>
            <source>not on this PC yet, %1</source>
            <translation>还不在本机，%1</translation>
        </message>
        <message>
            <source>"%1" is a program or a script. Plans go to many PCs, so programs do not travel with them. Attach a document, picture or video instead.</source>
            <translation>“%1”是程序或脚本。教案会到很多电脑上，所以不能带程序。请改为附上文档、图片或视频。</translation>
        </message>
        <message>
            <source>"%1" was changed while it was read. Save it, close it in the other program, and attach it again.</source>
            <translation>“%1”在读入时被修改了。请在那个程序里保存并关闭它，再添加一次。</translation>
        </message>
        <message>
            <source>This PC does not let you read or write "%1". Ask the owner for a copy, or choose another folder.</source>
            <translation>这台电脑不允许您读写“%1”。请向文件主人要一份副本，或换一个文件夹。</translation>
        </message>
        <message>
            <source>"%1" is no file that can be attached. Choose the files themselves, not their folder.</source>
            <translation>“%1”不是可以添加的文件。请选择文件本身，不要选文件夹。</translation>
        </message>
        <message>
            <source>"%1" is not there any more. If it is on a stick, put the stick in again; if it is at the school, it comes when its sender has a network.</source>
            <translation>找不到“%1”了。如果在U盘上，请重新插好U盘；如果要从学校取，等发送人联网后就会到。</translation>
        </message>
        <message>
            <source>"%1" is too large for this place. A stick with FAT32 takes no file above 4 GB: use another disk, or one with exFAT or NTFS.</source>
            <translation>“%1”太大，这里放不下。FAT32格式的U盘存不了4GB以上的文件：请换一个磁盘，或用exFAT、NTFS格式的U盘。</translation>
        </message>
        <message>
            <source>"%1" did not arrive as it was sent, so it was not kept. Ask its sender to attach it again.</source>
            <translation>“%1”收到的内容与发送时不一致，没有保留。请发送人重新添加一次。</translation>
        </message>
        <message>
            <source>There is not enough space for "%1". Free some space, then try again. Nothing was lost.</source>
            <translation>空间不够，放不下“%1”。请清理一些空间后再试。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>"%1": %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message numerus="yes">
            <source>about %n s</source>
            <translation>
                <numerusform>约 %n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h</source>
            <translation>
                <numerusform>约 %n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>The page was longer than what is pasted at once: its end is missing. Copy it in parts.</source>
            <translation>网页太长，一次粘贴不下，末尾没有粘贴进来。请分几次复制。</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) did not come along. Copy each by itself and paste it, or attach its file.</source>
            <translation>
                <numerusform>有 %n 张图片没有一起粘贴进来。请逐张复制粘贴，或添加图片文件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::Attachments</name>
        <message>
            <source>Picture %1.png</source>
            <extracomment>name of a file made from a picture that was pasted; %1 is date and time</extracomment>
            <translation>图片 %1.png</translation>
        </message>
    </context>
    <context>
        <name>shanke::AttachmentsPane</name>
        <message>
            <source>Slides, pictures and papers for this lesson. Drop them here, paste them, or choose them.</source>
            <translation>本课的课件、图片和资料。可以拖到这里、粘贴，或选择文件。</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>添加附件…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Take the changed file</source>
            <translation>采用修改后的文件</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>打开附件</translation>
        </message>
        <message>
            <source>Save the file as…</source>
            <translation>附件另存为…</translation>
        </message>
        <message>
            <source>Take the file out of the plan</source>
            <translation>从教案中移除附件</translation>
        </message>
        <message>
            <source>"%1" was saved.</source>
            <translation>“%1”已保存。</translation>
        </message>
        <message>
            <source>"%1" was taken out of the plan.</source>
            <translation>“%1”已从教案中移除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>附件另存为</translation>
        </message>
        <message>
            <source>No program on this PC opens this kind of file. Save it and open it on another PC.</source>
            <translation>本机没有能打开这种文件的程序。可以另存后到别的电脑上打开。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Fetch from the school</source>
            <translation>从学校取回</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can run as a program, so it is not opened from a plan. Save it only if you know who made it and what it does.</source>
            <translation>“%1”能像程序一样运行，所以不从教案里直接打开。请确认是谁做的、有什么用，再另存。</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
    </context>
    <context>
        <name>shanke::CodePanel</name>
        <message>
            <source>The codes are the same</source>
            <translation>核对码一致</translation>
        </message>
        <message>
            <source>They are different</source>
            <translation>核对码不一致</translation>
        </message>
        <message>
            <source>This server is not the one whose code was compared before. Nothing is sent to it. Ask the person who looks after the server whether it was set up anew, and compare this code with the one shown at the server:</source>
            <translation>这台服务器不是以前核对过的那一台，没有向它发送任何内容。请问一下负责服务器的老师是否重新安装过，并把下面的核对码与服务器上显示的核对码对照：</translation>
        </message>
        <message>
            <source>Is this really the server of the school? Compare this code with the one shown at the server, or on the note in the staff room. Nothing is sent before that:</source>
            <translation>这真的是本校服务器吗？请把下面的核对码与服务器上显示的（或办公室便条上写的）核对码对照。核对之前不会发送任何内容：</translation>
        </message>
        <message>
            <source>Code of the server: %1</source>
            <translation>服务器的核对码：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::ConflictPage</name>
        <message>
            <source>Two versions</source>
            <translation>两个版本</translation>
        </message>
        <message>
            <source>To the plans</source>
            <translation>回到备课</translation>
        </message>
        <message>
            <source>Written differently on two devices. Both are kept until you choose.</source>
            <translation>两台电脑上写得不一样。在您选择之前，两种写法都保留。</translation>
        </message>
        <message numerus="yes">
            <source>Later (%n left)</source>
            <translation>
                <numerusform>以后再选（还有 %n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开它</translation>
        </message>
        <message>
            <source>There is nothing to choose: everything has one version.</source>
            <translation>没有需要选择的：每份都只有一个版本。</translation>
        </message>
    </context>
    <context>
        <name>shanke::CourierPage</name>
        <message>
            <source>For places without a network</source>
            <translation>给没有网络的地方用</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Take with me</source>
            <translation>带走</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>带给谁</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>其他人…</translation>
        </message>
        <message>
            <source>Choose the key file of a person whose PC is not in the list</source>
            <translation>选择名单里没有的那个人的钥匙文件</translation>
        </message>
        <message>
            <source>In parts of</source>
            <translation>分成多大</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>一个文件</translation>
        </message>
        <message>
            <source>Parts of at most %1 MB</source>
            <translation>每份不超过 %1 MB</translation>
        </message>
        <message>
            <source>Choose the place…</source>
            <translation>选择存放位置…</translation>
        </message>
        <message>
            <source>On small sticks</source>
            <translation>U盘小的时候</translation>
        </message>
        <message>
            <source>Only that person can open the file. It is signed by you.</source>
            <translation>只有这个人能打开这个文件，文件带有您的签名。</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>带回来</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Write my key file…</source>
            <translation>生成我的钥匙文件…</translation>
        </message>
        <message>
            <source>For someone who makes a file for this PC for the first time</source>
            <translation>给第一次为这台电脑做文件的人</translation>
        </message>
        <message>
            <source>Drop files from a stick here, or choose them. Parts may come in any order.</source>
            <translation>把U盘上的文件拖到这里，或者点按钮选择。分成几份的，先后顺序随意。</translation>
        </message>
        <message>
            <source>Do not bring it in</source>
            <translation>不带入</translation>
        </message>
        <message>
            <source>No other PC is known here yet. On the other PC, write the key file and choose it here under “Someone else…”.</source>
            <translation>这里还不认识别的电脑。请在那台电脑上生成钥匙文件，再在这里从“其他人…”选择它。</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>文件存到哪里</translation>
        </message>
        <message>
            <source>work.shanke-bundle</source>
            <translation>带走的教案.shanke-bundle</translation>
        </message>
        <message>
            <source>Carried work (*.shanke-bundle)</source>
            <translation>带走的文件 (*.shanke-bundle)</translation>
        </message>
        <message>
            <source>Which files to bring in</source>
            <translation>带回哪些文件</translation>
        </message>
        <message>
            <source>The key file of the other PC</source>
            <translation>那台电脑的钥匙文件</translation>
        </message>
        <message>
            <source>Where to write my key file</source>
            <translation>我的钥匙文件存到哪里</translation>
        </message>
        <message>
            <source>my.shanke-key</source>
            <translation>我的钥匙.shanke-key</translation>
        </message>
        <message>
            <source>Carry on a stick</source>
            <translation>用U盘带走</translation>
        </message>
    </context>
    <context>
        <name>shanke::CourierViewModel</name>
        <message>
            <source>My other PC</source>
            <translation>我的另一台电脑</translation>
        </message>
        <message>
            <source>This is not a key file. Ask for the key file that the other PC writes under “Carry on a stick”.</source>
            <translation>这不是钥匙文件。请向对方要“用U盘带走”里生成的钥匙文件。</translation>
        </message>
        <message>
            <source>The key file was written. Give it to whoever is to make a file for you. Key: %1</source>
            <translation>钥匙文件已生成，请交给要为您做文件的人。钥匙号：%1</translation>
        </message>
        <message>
            <source>I asked, bring it in</source>
            <translation>问过了，带入</translation>
        </message>
        <message>
            <source>The key is right, bring it in</source>
            <translation>钥匙号没错，带入</translation>
        </message>
        <message>
            <source>The file of %1 was not brought in.</source>
            <translation>%1 的文件没有带入。</translation>
        </message>
    </context>
    <context>
        <name>shanke::DateField</name>
        <message>
            <source>Choose a day</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <source>write a day such as 3-9 or 2026-3-9.</source>
            <translation>请写日期，如 3月9日 或 2026-3-9。</translation>
        </message>
    </context>
    <context>
        <name>shanke::DecisionPanel</name>
        <message>
            <source>Comment on the chosen paragraph</source>
            <translation>对选中段落的意见</translation>
        </message>
        <message>
            <source>What about it? Ctrl+Enter adds the comment</source>
            <translation>这里要说什么？Ctrl+Enter 添加意见</translation>
        </message>
        <message>
            <source>Add comment</source>
            <translation>添加意见</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Reasons to return it</source>
            <translation>退回原因</translation>
        </message>
        <message>
            <source>On the whole</source>
            <translation>总的意见</translation>
        </message>
        <message>
            <source>One sentence on the whole plan</source>
            <translation>对整份教案说一句话</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>撤回审核意见</translation>
        </message>
        <message>
            <source>Approve (Alt+A)</source>
            <translation>通过 (Alt+A)</translation>
        </message>
        <message>
            <source>Approve with notes (Alt+N)</source>
            <translation>通过并附意见 (Alt+N)</translation>
        </message>
        <message>
            <source>Return (Alt+R)</source>
            <translation>退回 (Alt+R)</translation>
        </message>
        <message>
            <source>About the whole plan. Click a paragraph to speak about it.</source>
            <translation>针对整份教案。点一个段落，就只针对那一段。</translation>
        </message>
        <message>
            <source>About: %1</source>
            <translation>针对：%1</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>整份教案</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Delete takes the comment out</source>
            <translation>按 Delete 删除这条意见</translation>
        </message>
        <message>
            <source>“%1” was chosen and not signed before the program ended. Nothing was sent. Please decide again.</source>
            <translation>上次选了“%1”，还没签名程序就关了，什么也没有发出。请重新决定。</translation>
        </message>
        <message>
            <source>Looked through, approve later (Alt+L)</source>
            <translation>稍后一起通过 (Alt+L)</translation>
        </message>
    </context>
    <context>
        <name>shanke::DeliveryPage</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Exchange with the server now (F5)</source>
            <translation>现在与服务器同步 (F5)</translation>
        </message>
        <message>
            <source>Documents that are not there yet</source>
            <translation>还没有送到的材料</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>复制记录</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生过的事</translation>
        </message>
        <message>
            <source>Nothing was exchanged with a server yet.</source>
            <translation>还没有与服务器同步过。</translation>
        </message>
        <message>
            <source>Set a server</source>
            <translation>设置服务器</translation>
        </message>
        <message>
            <source>The exchange of “%1” stopped: at the server it is gone, or most of it was deleted there. Nothing was deleted on this PC. Ask the person who looks after the server before going on.</source>
            <translation>“%1”的同步停下了：服务器上它不见了，或者大部分被删除。本机什么都没有删除。请先问管理服务器的人，再继续。</translation>
        </message>
        <message>
            <source>I asked, go on</source>
            <translation>已经问过，继续</translation>
        </message>
        <message>
            <source>The log was copied.</source>
            <translation>记录已复制。</translation>
        </message>
        <message>
            <source>Where is my work</source>
            <translation>我的材料</translation>
        </message>
        <message>
            <source>Carry on a stick</source>
            <translation>用U盘带走</translation>
        </message>
        <message>
            <source>Take work with you, or bring in what somebody brings (Ctrl+U)</source>
            <translation>把材料带走，或者带入别人带来的(Ctrl+U)</translation>
        </message>
        <message>
            <source>As much of your files was sent as is allowed for a day. The rest goes tomorrow; texts go at once as always.</source>
            <translation>今天允许发送的文件量已用完，其余的明天再发；文字内容照常立即发送。</translation>
        </message>
        <message>
            <source>Send anyway today</source>
            <translation>今天照样发送</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>本校电脑</translation>
        </message>
        <message>
            <source>Receipts…</source>
            <translation>回执…</translation>
        </message>
        <message>
            <source>What proves that work was handed in or decided, to be printed and checked</source>
            <translation>证明已提交或已审核的凭据，可以打印和核对</translation>
        </message>
    </context>
    <context>
        <name>shanke::Desktop</name>
        <message>
            <source>The sample school is being made: its teachers, timetable and plans. This takes some seconds, once.</source>
            <translation>正在建立示例学校：教师、课表和教案。只需要一次，几秒钟。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>山课</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>教师</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>teacher, second PC</source>
            <translation>教师，第二台电脑</translation>
        </message>
        <message>
            <source>The name is being corrected. This takes some seconds.</source>
            <translation>正在更正，需要几秒钟。</translation>
        </message>
    </context>
    <context>
        <name>shanke::DevicesArea</name>
        <message>
            <source>%1 (this PC)</source>
            <translation>%1（这台电脑）</translation>
        </message>
        <message>
            <source>the county</source>
            <translation>县里</translation>
        </message>
        <message>
            <source>the school's server</source>
            <translation>学校服务器</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the names of two people</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>the county's server</source>
            <translation>县平台服务器</translation>
        </message>
        <message>
            <source>a stick of %1</source>
            <translation>%1的 U 盘</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Of what came from %1, %2 were not what the PC they name has signed. They were not taken in and count for nothing.</source>
            <translation>来自%1的内容里，有 %2 条与所署电脑签名的原文不符，没有收进来，也不算数。</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>尚未确认</translation>
        </message>
        <message>
            <source>so far confirmed only by %1</source>
            <translation>目前只有%1确认</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>由%1确认</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>核对码 %1</translation>
        </message>
        <message>
            <source>This PC is not confirmed yet, so what is written on it does not count yet. The head or an approver can confirm it here on their PC, after comparing its code: %1. Or enter a code from the school below.</source>
            <translation>这台电脑还没有确认，在它上面提交的内容暂不算数。校长或教务管理人员可以在自己电脑的这一页里，比对核对码 %1 之后确认；也可以在下面输入学校给的一次性登记码。</translation>
        </message>
        <message>
            <source>You review plans, so two have to confirm this PC, and one has. The other can be the head, or you on another PC of yours, after comparing its code: %1. Until then your decisions do not count.</source>
            <translation>您负责审核，这台电脑要有两方确认，现在只有一方。另一方可以是校长，也可以是您在自己的另一台电脑上，比对核对码 %1 之后确认。在此之前您的审核不算数。</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>本校电脑</translation>
        </message>
        <message>
            <source>What is submitted or decided counts when the PC it was written on is confirmed. When a PC is lost, take it out of use: what it signed until then stays valid.</source>
            <translation>提交的教案和审核意见，要写它的电脑经过确认才算数。电脑丢失时请把它停用：停用前写的内容仍然有效。</translation>
        </message>
        <message>
            <source>Vouch for this PC</source>
            <translation>确认这台电脑</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Make this PC a new one</source>
            <translation>把这台电脑重新登记</translation>
        </message>
        <message>
            <source>Enter the school</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Code from the school</source>
            <translation>学校给的一次性登记码</translation>
        </message>
        <message>
            <source>The school's PCs are listed here after the first synchronisation.</source>
            <translation>第一次同步之后，这里会列出本校的电脑。</translation>
        </message>
        <message>
            <source>Compare first: the PC of %1 has to show this code in its settings under “PCs of the school”: %2. Ask %1 in person or by telephone. If the codes differ, it is somebody else's PC.</source>
            <translation>请先比对：%1 的电脑在设置的“本校电脑”里应该显示这个核对码：%2。请当面或打电话问 %1。两边不一样，就不是 %1 的电脑。</translation>
        </message>
        <message>
            <source>The codes are the same</source>
            <translation>核对码一致，确认</translation>
        </message>
        <message>
            <source>The PC of %1 is confirmed.</source>
            <translation>%1 的电脑已确认。</translation>
        </message>
        <message>
            <source>You vouched for the PC of %1. One more has to confirm it.</source>
            <translation>您已确认 %1 的电脑，还需要另一方确认。</translation>
        </message>
        <message>
            <source>Nothing that is signed on this PC of %1 from now on will count, and this cannot be undone. What it signed so far stays valid.</source>
            <translation>从现在起，%1 的这台电脑签名的内容都不再算数，而且不能撤销。此前签名的内容仍然有效。</translation>
        </message>
        <message>
            <source>The PC of %1 is out of use.</source>
            <translation>%1 的电脑已停用。</translation>
        </message>
        <message>
            <source>This PC now signs as a new one.</source>
            <translation>这台电脑已重新登记。</translation>
        </message>
        <message>
            <source>The school knows this PC now.</source>
            <translation>学校已登记这台电脑。</translation>
        </message>
        <message>
            <source>Give a code</source>
            <translation>给一个登记码</translation>
        </message>
        <message>
            <source>Whose PC enters the school with the code</source>
            <translation>登记码给谁的电脑用</translation>
        </message>
        <message>
            <source>A PC of %1 (%2)</source>
            <translation>%1（%2）的电脑</translation>
        </message>
        <message>
            <source>The code is %1. Tell it to nobody else: one PC can enter the school with it within a week, as soon as the school's server has it.</source>
            <translation>登记码是 %1。不要告诉别人：学校服务器收到之后，一周之内可以用它登记一台电脑。</translation>
        </message>
        <message>
            <source>Of what came to the school's server from %1, %2 were not what the PC they name has signed, or nothing that their writer may write. It took none of them in.</source>
            <translation>学校服务器从%1收到的内容里，有 %2 条与所署电脑签名的原文不符，或者写的人无权写，服务器没有收。</translation>
        </message>
        <message>
            <source>the account of %1</source>
            <translation>%1 的账号</translation>
        </message>
        <message>
            <source>a backup</source>
            <translation>备份</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorBar</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>加粗</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>斜体</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>下划线</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>下标</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>上标</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>草稿已存 %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Not kept!</source>
            <translation>没有存上！</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>再次提交</translation>
        </message>
        <message>
            <source>Print or save as a file</source>
            <translation>打印或另存为文件</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>以前的版本</translation>
        </message>
        <message>
            <source>Start from this standard plan</source>
            <translation>由这份标准教案开始</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorFacts</name>
        <message>
            <source>Changed since approval. The approval stands for the plan as it was approved; submit again to have the change approved.</source>
            <translation>通过之后有修改。原来的通过仍然有效，只对当时的内容；要让修改也获批，请再次提交。</translation>
        </message>
        <message>
            <source>Changed since it was submitted. Submit again to show the approver the change.</source>
            <translation>提交之后有修改。再次提交，审核人才能看到修改。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) were written differently on two devices. Both are kept until you choose.</source>
            <translation>
                <numerusform>有 %n 处在两台电脑上写得不一样。在您选择之前，两种写法都保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer version of this program wrote this. It is shown as far as this version can read it, and cannot be changed here.</source>
            <translation>这是用更新版本的程序写的。这里按本版本能读懂的显示，不能修改。</translation>
        </message>
        <message>
            <source>Another device changed this meanwhile. What you typed is kept; saving puts both together.</source>
            <translation>这期间在另一台设备上也改了它。您输入的内容已保留，保存时会合到一起。</translation>
        </message>
        <message>
            <source>Another device changed this too. Both versions are kept.</source>
            <translation>另一台设备上也改了它。两个版本都保留着。</translation>
        </message>
        <message>
            <source>Only its author changes this document; you can read it.</source>
            <translation>只有作者本人可以修改这份文档，您可以查看。</translation>
        </message>
        <message>
            <source>Only its founder and whom they let take part change this document; you can read it.</source>
            <translation>只有发起人和他邀请参加的人可以修改这份文档，您可以查看。</translation>
        </message>
        <message>
            <source>Only approvers and the head of the school change this document; you can read it.</source>
            <translation>只有教务管理人员和校长可以修改这份文档，您可以查看。</translation>
        </message>
        <message>
            <source>Only inspectors of the school change this document; you can read it.</source>
            <translation>只有学校的督导员可以修改这份文档，您可以查看。</translation>
        </message>
        <message>
            <source>Only the county changes this document; you can read it.</source>
            <translation>只有县里可以修改这份文档，您可以查看。</translation>
        </message>
        <message>
            <source>This document lies in a place where it does not belong; it can only be read.</source>
            <translation>这份文档放错了地方，只能查看。</translation>
        </message>
        <message>
            <source>This draft is final. Its founder can put it up for discussion again.</source>
            <translation>已经定稿，不能再改；发起人可以重新提交研讨。</translation>
        </message>
        <message>
            <source>This standard plan is published: only its next version changes it.</source>
            <translation>这份标准教案已经发布，只能用下一个版本来修改。</translation>
        </message>
        <message>
            <source>Standard plan of %1 %2, version %3.</source>
            <extracomment>a grade, a subject, the number of a version</extracomment>
            <translation>%1%2标准教案，第 %3 版。</translation>
        </message>
        <message>
            <source>You read it here; what you make from it is yours.</source>
            <translation>这里只供阅读；由它编写的教案是您自己的。</translation>
        </message>
        <message>
            <source>Its next version is published from the plan that it comes from.</source>
            <translation>下一个版本从它的原教案发布。</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorPage</name>
        <message>
            <source>What you typed last time was not saved yet. Here it is again.</source>
            <translation>上次输入的内容还没有保存，已经恢复。</translation>
        </message>
        <message>
            <source>Show comments</source>
            <translation>查看意见</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>去选择</translation>
        </message>
        <message>
            <source>This was changed on another device. This is the newest version.</source>
            <translation>它在另一台设备上改过，这是最新的版本。</translation>
        </message>
        <message>
            <source>What you typed and what was changed on another device are put together now.</source>
            <translation>您输入的和另一台设备上改的内容已经合到一起。</translation>
        </message>
        <message>
            <source>Open that plan</source>
            <translation>打开原教案</translation>
        </message>
    </context>
    <context>
        <name>shanke::FieldWidget</name>
        <message>
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
    </context>
    <context>
        <name>shanke::FieldsRow</name>
        <message>
            <source>Take the row out</source>
            <translation>去掉这一行</translation>
        </message>
    </context>
    <context>
        <name>shanke::FindBar</name>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>在本文档中查找</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 处，共 %2 处</translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>已替换 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>共 %n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::FindingModel</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Still to fill in: %1</source>
            <translation>还要填写：%1</translation>
        </message>
        <message>
            <source>A plan needs at least one objective</source>
            <translation>至少要有一条教学目标</translation>
        </message>
        <message>
            <source>Objective %1: say what pupils can be seen to do, not only “understand” or “master”</source>
            <translation>目标 %1：写出学生能做到什么，不要只写“了解”“掌握”</translation>
        </message>
        <message>
            <source>Not written yet: %1</source>
            <translation>还没有写：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) in class, %1 of %2 minutes</source>
            <translation>
                <numerusform>课中 %n 个环节，%1 分钟（应为 %2 分钟）</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned for: %1</source>
            <translation>没有安排：%1</translation>
        </message>
        <message>
            <source>No board design yet</source>
            <translation>还没有板书设计</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of written homework; this grade may have %1 a day</source>
            <translation>
                <numerusform>书面作业 %n 分钟；本年级每天不超过 %1 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>An experiment or sports lesson needs a safety note</source>
            <translation>实验课、体育课要写安全提示</translation>
        </message>
        <message>
            <source>Must be filled in</source>
            <translation>必须填写</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>提醒</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) were written differently on two devices: choose first</source>
            <translation>
                <numerusform>有 %n 处在两台电脑上写得不一样，请先选择</numerusform>
            </translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>两个版本</translation>
        </message>
        <message>
            <source>No study guide for this lesson yet</source>
            <translation>这一课还没有导学案</translation>
        </message>
        <message>
            <source>This study guide was made for no plan; it is handed in with a plan</source>
            <translation>这份导学案不属于任何教案；导学案要随教案一起提交</translation>
        </message>
        <message>
            <source>Say what pupils are to be able to do</source>
            <translation>请写明学生要学会什么</translation>
        </message>
        <message>
            <source>Nothing for pupils to do here yet</source>
            <translation>这里还没有给学生做的内容</translation>
        </message>
        <message>
            <source>A choice needs at least two options, a table needs its head</source>
            <translation>选择题至少要有两个选项，表格要有表头</translation>
        </message>
        <message>
            <source>A picture is not among the files of the study guide</source>
            <translation>有一张图片不在导学案的附件里</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>没有名字的附件</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Written homework of “%1” cannot be added up: give its minutes as a number</source>
            <translation>书面作业“%1”无法合计：请把分钟数写成数字</translation>
        </message>
        <message>
            <source>Nothing here is about your own class yet: its pupils, or a note at a step</source>
            <translation>还没有针对本班的内容：写一写学情，或在某个环节加一条个性化修改</translation>
        </message>
        <message>
            <source>Cannot go along: %1</source>
            <translation>不能随教案提交：%1</translation>
        </message>
        <message>
            <source>Not looked at: %1</source>
            <translation>没有检查：%1</translation>
        </message>
        <message>
            <source>The pacing schedule has this lesson in week %1, the plan in week %2</source>
            <extracomment>%1, %2: numbers of weeks</extracomment>
            <translation>教学进度表把这一课安排在第%1周，教案在第%2周</translation>
        </message>
        <message>
            <source>There is a newer standard plan: version %1</source>
            <translation>标准教案有新版：第%1版</translation>
        </message>
        <message>
            <source>There is a newer standard plan</source>
            <translation>标准教案有新版</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>it can run</source>
            <translation>是程序</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>not on this PC</source>
            <translation>不在这台电脑上</translation>
        </message>
        <message>
            <source>Two grades are taught directly at the same time, minutes %1 to %2</source>
            <extracomment>%1, %2: minutes since class began</extracomment>
            <translation>第 %1 到 %2 分钟有两个年级同时直接教学</translation>
        </message>
        <message>
            <source>%1 has %2 of %3 minutes</source>
            <extracomment>%1 is a grade</extracomment>
            <translation>%1只安排了 %2 分钟，全课 %3 分钟</translation>
        </message>
        <message>
            <source>“%1” is no word for small children</source>
            <translation>“%1”不适合用于幼儿</translation>
        </message>
    </context>
    <context>
        <name>shanke::GuideItemRow</name>
        <message>
            <source>What pupils do or read</source>
            <translation>学生做的题或读的内容</translation>
        </message>
        <message>
            <source>Blank lines</source>
            <translation>留空行数</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Only staff see it until the answers are released</source>
            <translation>公布答案之前只有教师能看到</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>The head of the table: one column a line</source>
            <translation>表头：每行写一列</translation>
        </message>
        <message>
            <source>What to choose from: one a line</source>
            <translation>选项：每行一个</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择附件</translation>
        </message>
    </context>
    <context>
        <name>shanke::GuidePartEditor</name>
        <message>
            <source>Add a question</source>
            <translation>添加一题</translation>
        </message>
    </context>
    <context>
        <name>shanke::HeaderForm</name>
        <message>
            <source>Lesson title</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>of</source>
            <comment>period 1 of 2</comment>
            <translation>／</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>no.</source>
            <comment>number of a unit</comment>
            <translation>第几</translation>
        </message>
        <message>
            <source>its title</source>
            <comment>of a unit</comment>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>shanke::HomeworkRow</name>
        <message>
            <source>written</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>层次</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>What pupils do</source>
            <translation>学生做什么</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Take the homework out</source>
            <translation>删除这项作业</translation>
        </message>
    </context>
    <context>
        <name>shanke::InboxModel</name>
        <message>
            <source>%1, attempt %2</source>
            <translation>%1，第 %2 次提交</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>上课 %1</translation>
        </message>
        <message>
            <source>Submitted %1</source>
            <translation>提交 %1</translation>
        </message>
        <message>
            <source>One of two approved</source>
            <translation>两人中一人已通过</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>已看过</translation>
        </message>
        <message>
            <source>Taught before review, class %1</source>
            <extracomment>a moment: the class was held although nobody could decide before</extracomment>
            <translation>先课后审，%1 上课</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>先课后审</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <extracomment>a day</extracomment>
            <translation>今天，%1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>明天，%1</translation>
        </message>
        <message>
            <source>Class of %1 has no other hour</source>
            <extracomment>a moment</extracomment>
            <translation>原定 %1 的课没有别的课时</translation>
        </message>
        <message>
            <source>Class %1, moved from %2 when that had begun</source>
            <extracomment>two moments: when it is held, and when it was to be</extracomment>
            <translation>上课 %1，原定 %2，到时才告知</translation>
        </message>
        <message>
            <source>Class %1, moved from %2</source>
            <translation>上课 %1，原定 %2</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <extracomment>a moment</extracomment>
            <translation>改到 %1</translation>
        </message>
        <message>
            <source>Moved, no hour</source>
            <translation>已调课，未定时间</translation>
        </message>
    </context>
    <context>
        <name>shanke::InfoBar</name>
        <message>
            <source>Close this message</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>shanke::KeepingBar</name>
        <message>
            <source>Everything can be read, and nothing can be saved until this is in order and the program is started again.</source>
            <translation>所有内容都能看，但不能保存。处理好以后请重新打开程序。</translation>
        </message>
    </context>
    <context>
        <name>shanke::KeepingModel</name>
        <message>
            <source>documents %1, backups %2</source>
            <extracomment>two sizes</extracomment>
            <translation>文档 %1，备份 %2</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>%1: too little for files. Empty the recycle bin, or move videos and large downloads to another disk.</source>
            <extracomment>the first part is "… free"</extracomment>
            <translation>%1：空间太少，暂不接收文件。请清空回收站，或把视频和大的下载文件移到别的磁盘。</translation>
        </message>
        <message>
            <source>not yet; it happens by itself once a day</source>
            <translation>还没有；每天会自动检查一次</translation>
        </message>
        <message>
            <source>%1: everything is sound</source>
            <extracomment>the time of the last check</extracomment>
            <translation>%1：一切完好</translation>
        </message>
        <message>
            <source>%1: something is damaged. Close the program and start it again: it repairs itself.</source>
            <extracomment>the time of the last check</extracomment>
            <translation>%1：发现损坏。请关闭程序再重新打开，它会自动修复。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) or folder(s), %1; kept in case something is missed</source>
            <extracomment>a size</extracomment>
            <translation>
                <numerusform>%n 个文件或文件夹，共 %1；留着以备查找</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonBox</name>
        <message>
            <source>Make the study guide</source>
            <translation>编写导学案</translation>
        </message>
        <message>
            <source>Prepared %1 of 3: %2</source>
            <extracomment>how far a lesson is prepared; %1 of the three stages, %2 names them</extracomment>
            <translation>已备 %1/3：%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · not saved yet</source>
            <translation>%1 · 还没有保存</translation>
        </message>
    </context>
    <context>
        <name>shanke::MainWindow</name>
        <message>
            <source>%1 · Shanke</source>
            <extracomment>window title: a person's name</extracomment>
            <translation>%1 · 山课</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Where is my work</source>
            <translation>我的材料</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>备课</translation>
        </message>
    </context>
    <context>
        <name>shanke::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Who is working</source>
            <translation>当前用户</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>山课</translation>
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
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (%2), its code begins with %3</source>
            <extracomment>name of a PC, its address, the first digits of a code</extracomment>
            <translation>%1（%2），核对码以 %3 开头</translation>
        </message>
        <message>
            <source>This PC cannot find servers by itself. Ask for the address of the school's server.</source>
            <translation>这台电脑不能自动查找服务器。请询问本校服务器的地址。</translation>
        </message>
        <message>
            <source>No server of your school is heard in this network. If there is one, type its address.</source>
            <translation>在这个网络里没有发现本校服务器。如果有，请直接填写它的地址。</translation>
        </message>
        <message>
            <source>Listening for servers of your school…</source>
            <translation>正在查找本校服务器…</translation>
        </message>
    </context>
    <context>
        <name>shanke::NetworkArea</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Texts always go at once. Pictures and other files go after them, as much in a day as is chosen here for the line in use.</source>
            <translation>文字内容总是立即发送。图片和其他文件排在其后，每天最多发送这里为所用线路选定的数量。</translation>
        </message>
        <message>
            <source>The line is</source>
            <translation>所用线路</translation>
        </message>
        <message>
            <source>School network, files a day</source>
            <translation>校园网，每天的文件量</translation>
        </message>
        <message>
            <source>Internet, files a day</source>
            <translation>互联网，每天的文件量</translation>
        </message>
        <message>
            <source>Paid by amount, files a day</source>
            <translation>按流量计费，每天的文件量</translation>
        </message>
        <message>
            <source>the school's network</source>
            <translation>校园网</translation>
        </message>
        <message>
            <source>the internet</source>
            <translation>互联网</translation>
        </message>
        <message>
            <source>paid by amount, as with a phone</source>
            <translation>按流量计费，如手机网络</translation>
        </message>
        <message>
            <source>no files</source>
            <translation>不发送文件</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>as the server's address says: the school's network</source>
            <translation>按服务器地址判断：校园网</translation>
        </message>
        <message>
            <source>as the server's address says: the internet</source>
            <translation>按服务器地址判断：互联网</translation>
        </message>
    </context>
    <context>
        <name>shanke::NumberField</name>
        <message>
            <source>write a number up to %1, for example 8.</source>
            <translation>请写不超过 %1 的数字，如 8、八或第八。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ObjectiveRow</name>
        <message>
            <source>Dimension</source>
            <translation>维度</translation>
        </message>
        <message>
            <source>Dimension of the objective</source>
            <translation>目标的维度</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>What pupils can do afterwards</source>
            <translation>学完之后学生能做到什么</translation>
        </message>
        <message>
            <source>Take the objective out</source>
            <translation>删除这条目标</translation>
        </message>
    </context>
    <context>
        <name>shanke::ObjectivesEditor</name>
        <message>
            <source>Add an objective</source>
            <translation>添加一条目标</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlineModel</name>
        <message numerus="yes">
            <source>%n missing before submitting</source>
            <translation>
                <numerusform>提交前还缺 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n 条提醒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n 条意见</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>已填</translation>
        </message>
    </context>
    <context>
        <name>shanke::PaperDialog</name>
        <message>
            <source>Print or save</source>
            <translation>打印或另存</translation>
        </message>
        <message>
            <source>The pages as they print</source>
            <translation>打印效果</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格式</translation>
        </message>
        <message>
            <source>Running text</source>
            <translation>叙述式</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>卡片式</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>16K</source>
            <translation>16开</translation>
        </message>
        <message>
            <source>8K, two pages beside each other</source>
            <translation>8开，左右两页</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>给谁看</translation>
        </message>
        <message>
            <source>With a blank column for notes</source>
            <translation>留空白的个性化修改栏</translation>
        </message>
        <message>
            <source>With what was decided</source>
            <translation>带审核意见</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>另存为文件…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>已交给打印机。</translation>
        </message>
        <message>
            <source>As usual for it</source>
            <translation>按材料类型</translation>
        </message>
        <message>
            <source>Pupils and anybody</source>
            <translation>学生和任何人</translation>
        </message>
        <message>
            <source>Colleagues, with answers</source>
            <translation>同事，带答案</translation>
        </message>
        <message>
            <source>Who approves and inspects</source>
            <translation>审核人和检查人</translation>
        </message>
        <message>
            <source>Myself, all of it</source>
            <translation>我自己，全部内容</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Word and WPS (*.docx)</source>
            <translation>Word 和 WPS (*.docx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message numerus="yes">
            <source>%n documents, in one file. The pages are those of the first.</source>
            <translation>
                <numerusform>%n 份材料，合成一个文件。左边是第一份的打印效果。</numerusform>
            </translation>
        </message>
        <message>
            <source>As a package…</source>
            <translation>导出为资源包…</translation>
        </message>
        <message>
            <source>The lesson with its study guides and files, to be taken in elsewhere</source>
            <translation>本课教案连同导学案和附件，可在别处导入</translation>
        </message>
        <message>
            <source>Package of a lesson (*.zip)</source>
            <translation>一课资源包 (*.zip)</translation>
        </message>
        <message>
            <source>Lesson to be shown, with what it lacks (*.zip)</source>
            <translation>晒课资源包，并检查缺项 (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>shanke::PeoplePage</name>
        <message>
            <source>Who is working?</source>
            <translation>现在是谁在用？</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>山课</translation>
        </message>
        <message>
            <source>People who work on this PC</source>
            <translation>在这台电脑上工作的人</translation>
        </message>
        <message>
            <source>Somebody else works here…</source>
            <translation>添加一位老师…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>a person's name and the code of the school</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, with a PIN</source>
            <translation>%1，有 PIN 码</translation>
        </message>
    </context>
    <context>
        <name>shanke::PersonForm</name>
        <message>
            <source>As it stands on the plans.</source>
            <translation>教案上署的名字。</translation>
        </message>
        <message>
            <source>From the school: letters and digits without spaces, for example js01.</source>
            <translation>学校发给您的：字母和数字，不带空格，如 js01。</translation>
        </message>
        <message>
            <source>The teaching office knows it: a short word such as fxz, or else the school&apos;s name.</source>
            <translation>问教导处：一般是 fxz 这样的短码，没有短码就写校名。</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>School code</source>
            <translation>学校代码</translation>
        </message>
        <message>
            <source>Your name is missing. It stands on every plan.</source>
            <translation>还没有写姓名。每份教案上都署这个名字。</translation>
        </message>
        <message>
            <source>This is no name. Write yours as it stands on the plans.</source>
            <translation>这不是姓名。请写教案上署的名字。</translation>
        </message>
        <message>
            <source>Your user name is missing. The school gave it to you, for example js01.</source>
            <translation>还没有写用户名。学校发给您的，如 js01；不知道就勾选“还不知道”。</translation>
        </message>
        <message>
            <source>A user name has no space in it, for example js01.</source>
            <translation>用户名里没有空格，如 js01。</translation>
        </message>
        <message>
            <source>This cannot be a user name: letters and digits, for example js01.</source>
            <translation>这不能作用户名：应是字母和数字，如 js01。</translation>
        </message>
        <message>
            <source>The code of the school is missing. The teaching office knows it.</source>
            <translation>还没有写学校代码。教导处知道；不知道就勾选“还不知道”。</translation>
        </message>
        <message>
            <source>This cannot be the code of a school: no spaces, colons or commas, for example fxz.</source>
            <translation>这不能作学校代码：不能有空格、冒号和逗号，如 fxz。</translation>
        </message>
    </context>
    <context>
        <name>shanke::PinArea</name>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>With a PIN, nobody else who uses this PC can open your work in Shanke, or send and sign in your name.</source>
            <translation>设了 PIN 码，其他用这台电脑的人就不能在山课里打开您的工作，也不能用您的名义发送和签名。</translation>
        </message>
        <message>
            <source>It does not encrypt your lesson plans: whoever uses the same account of this computer and knows how can read the files. If that matters, ask for an account of your own on the computer.</source>
            <translation>PIN 码不加密教案文件：使用同一个电脑账户、又懂电脑的人仍然能读到这些文件。如果这一点很重要，请让管理员在电脑上为您单独开一个账户。</translation>
        </message>
        <message>
            <source>If you forget it, your password at the server removes it: you then sign in again and this PC gets a new key. Your work stays as it is.</source>
            <translation>如果忘记了，可以用您在服务器上的密码取消它：之后重新登录，这台电脑会得到新的密钥。您的工作原样保留。</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>登录信息</translation>
        </message>
        <message>
            <source>PIN of now</source>
            <translation>现在的 PIN 码</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>新的 PIN 码</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>Ask for it before my work opens</source>
            <translation>打开我的工作之前要求输入</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>设置 PIN 码</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>取消 PIN 码</translation>
        </message>
        <message>
            <source>Others on this PC</source>
            <translation>这台电脑上的其他人</translation>
        </message>
        <message>
            <source>Everybody who works here has a place of their own. The name at the left, below the pages, goes over to somebody else.</source>
            <translation>在这里工作的每个人都有自己的地方。点左边页面下方的名字，就可以换人。</translation>
        </message>
        <message>
            <source>Somebody else works here…</source>
            <translation>添加一位老师…</translation>
        </message>
        <message>
            <source>Leave the desk (Ctrl+L)</source>
            <translation>离开座位 (Ctrl+L)</translation>
        </message>
        <message>
            <source>kept in the keychain of this PC</source>
            <translation>保存在这台电脑的钥匙串里</translation>
        </message>
        <message>
            <source>kept on the disk, sealed with what you chose</source>
            <translation>保存在硬盘上，用您设的内容加密</translation>
        </message>
        <message>
            <source>kept only until this PC restarts, since it has no keychain. With a PIN of %1 or more characters it stays, sealed on the disk.</source>
            <translation>这台电脑没有钥匙串，登录信息只保存到下次重启。设一个不少于 %1 个字符的 PIN 码，就可以加密保存在硬盘上。</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>更改 PIN 码</translation>
        </message>
        <message>
            <source>The PIN of now is missing.</source>
            <translation>请输入现在的 PIN 码。</translation>
        </message>
        <message numerus="yes">
            <source>The new PIN needs at least %n character(s).</source>
            <translation>
                <numerusform>新的 PIN 码至少要 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are different. Type the new PIN twice.</source>
            <translation>两次输入不一样。请把新的 PIN 码输入两次。</translation>
        </message>
        <message>
            <source>The PIN is set. It is asked for from the next time on.</source>
            <translation>PIN 码已设好，下次打开时会要求输入。</translation>
        </message>
        <message>
            <source>The PIN is changed.</source>
            <translation>PIN 码已更改。</translation>
        </message>
        <message>
            <source>The PIN is removed.</source>
            <translation>PIN 码已取消。</translation>
        </message>
        <message>
            <source>That was not the PIN. Nothing was changed.</source>
            <translation>现在的 PIN 码不对，没有做任何更改。</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait a little, then try again.</source>
            <translation>输错次数太多，请稍等再试。</translation>
        </message>
    </context>
    <context>
        <name>shanke::PinEntry</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>忘记了？</translation>
        </message>
        <message>
            <source>Work without it for now</source>
            <translation>先不输入，直接工作</translation>
        </message>
        <message>
            <source>your password at the server</source>
            <translation>您在服务器上的密码</translation>
        </message>
        <message>
            <source>Your password at the server</source>
            <translation>您在服务器上的密码</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>取消 PIN 码</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>The work of %1 has no PIN.</source>
            <translation>%1 没有设 PIN 码。</translation>
        </message>
        <message>
            <source>The passphrase of %1, so that work can be sent</source>
            <translation>请输入 %1 的口令，之后才能发送</translation>
        </message>
        <message>
            <source>The PIN of %1</source>
            <translation>请输入 %1 的 PIN 码</translation>
        </message>
        <message>
            <source>Your password at the server says who you are. The PIN is then removed and your work stays as it is; you sign in again, and this PC gets a new key.</source>
            <translation>用您在服务器上的密码证明身份，就可以取消 PIN 码。您的工作原样保留；之后需要重新登录，这台电脑会得到新的密钥。</translation>
        </message>
        <message>
            <source>This PC knows no server that could say who you are. Whoever looks after the PC can remove the PIN: the file pin.json in %1. Your work stays as it is.</source>
            <translation>这台电脑没有设服务器，无法证明您的身份。请管理这台电脑的人删除 %1 中的文件 pin.json，就可以取消 PIN 码。您的工作原样保留。</translation>
        </message>
        <message>
            <source>That was not right. Try again.</source>
            <translation>输入不对，请再试一次。</translation>
        </message>
        <message>
            <source>This PC has too little memory free. Close other programs, then try again.</source>
            <translation>这台电脑的内存不够了。请关闭其他程序，再试一次。</translation>
        </message>
        <message>
            <source>The file of the PIN is damaged. "Forgotten?" is the way in.</source>
            <translation>PIN 码文件已损坏，请点“忘记了？”。</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. The next one in %n second(s).</source>
            <translation>
                <numerusform>输错次数太多，请过 %n 秒再试。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::PlansPage</name>
        <message>
            <source>From a standard plan</source>
            <translation>从标准教案</translation>
        </message>
        <message>
            <source>From an earlier plan</source>
            <translation>从以前的教案</translation>
        </message>
        <message>
            <source>Blank plan</source>
            <translation>空白教案</translation>
        </message>
        <message>
            <source>You have no plan yet. The quickest way is to start from a standard plan.</source>
            <translation>您还没有教案。从标准教案开始最快。</translation>
        </message>
        <message>
            <source>Start from a standard plan</source>
            <translation>从标准教案开始</translation>
        </message>
        <message>
            <source>You have no plan yet.</source>
            <translation>您还没有教案。</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>备课</translation>
        </message>
        <message>
            <source>Import Word files…</source>
            <translation>导入 Word…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>栏目…</translation>
        </message>
        <message>
            <source>Another form of plan</source>
            <translation>其他形式的教案</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>详案</translation>
        </message>
        <message>
            <source>Brief plan</source>
            <translation>简案</translation>
        </message>
        <message>
            <source>Kindergarten activity</source>
            <translation>幼儿园活动</translation>
        </message>
        <message>
            <source>Two grades in one room</source>
            <translation>复式教案（两个年级同堂）</translation>
        </message>
    </context>
    <context>
        <name>shanke::QuestionCard</name>
        <message>
            <source>Write one text of both</source>
            <translation>合成一段来写</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>删去</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>用这个</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本%1</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>就用这段</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>shanke::QuestionText</name>
        <message>
            <source>%1 as a whole</source>
            <translation>整份%1</translation>
        </message>
        <message>
            <source>no. %1 %2</source>
            <extracomment>a row of a list: its number and how it begins</extracomment>
            <translation>第%1项 %2</translation>
        </message>
        <message>
            <source>(taken away)</source>
            <translation>（已删去）</translation>
        </message>
        <message>
            <source>It was taken away on another device.</source>
            <translation>它在另一台电脑上被删去了。</translation>
        </message>
        <message>
            <source>It was changed on this or a third device meanwhile, so it is still here.</source>
            <translation>同时它在这台或别的电脑上被修改过，所以还保留着。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReadField</name>
        <message>
            <source>%1 “%2”: %3</source>
            <extracomment>the name of a field, what was typed in it, and how to write it</extracomment>
            <translation>%1“%2”：%3</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordFilterBar</name>
        <message>
            <source>Title, class or person</source>
            <translation>标题、班级或人名</translation>
        </message>
        <message>
            <source>Find by title, class or person</source>
            <translation>按标题、班级或人名查找</translation>
        </message>
        <message>
            <source>Only documents of this kind</source>
            <translation>只看这一类</translation>
        </message>
        <message>
            <source>Only this subject</source>
            <translation>只看这一学科</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Only of classes with this name</source>
            <translation>只看这个班级</translation>
        </message>
        <message>
            <source>Only those in this state</source>
            <translation>只看这种状态</translation>
        </message>
        <message>
            <source>Only those of this week</source>
            <translation>只看这一周</translation>
        </message>
        <message>
            <source>All weeks</source>
            <translation>全部周次</translation>
        </message>
        <message>
            <source>Week </source>
            <translation>第 </translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部种类</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>全部学科</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordModel</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>授课班级</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>学科</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>在哪里</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>with study guide</source>
            <translation>有导学案</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordsPage</name>
        <message>
            <source>Research</source>
            <translation>教研</translation>
        </message>
        <message>
            <source>Our school</source>
            <translation>本校</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New: %1</source>
            <extracomment>button that starts a new record of a kind</extracomment>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Nothing is here yet. Here stands: %1.</source>
            <translation>这里还没有内容。可以在这里写：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>My evidence</source>
            <translation>我的佐证</translation>
        </message>
        <message>
            <source>Timetables as tables…</source>
            <translation>课表导入与导出…</translation>
        </message>
        <message numerus="yes">
            <source>%n new comment(s) on standard plans</source>
            <translation>
                <numerusform>标准教案有 %n 条新批注</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments on standard plans</source>
            <translation>标准教案的批注</translation>
        </message>
    </context>
    <context>
        <name>shanke::RecordsView</name>
        <message>
            <source>“%1” was taken away.</source>
            <translation>“%1”已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Nothing is like that.</source>
            <translation>没有符合条件的。</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Print or save as a file…</source>
            <translation>打印或另存为文件…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>拿走</translation>
        </message>
        <message>
            <source>As a table…</source>
            <translation>导出为表格…</translation>
        </message>
        <message>
            <source>What the list shows, as a workbook of Excel and WPS (.xlsx)</source>
            <translation>把列表中的内容导出为 Excel、WPS 表格 (.xlsx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n 条记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read here.</source>
            <translation>
                <numerusform>有 %n 条在本机无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>表格 (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewNoteModel</name>
        <message>
            <source>Whole plan</source>
            <translation>整份教案</translation>
        </message>
        <message>
            <source>No longer in the plan</source>
            <translation>教案里已没有这一段</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1 by %2 %3</source>
            <translation>%1　%2　%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewPage</name>
        <message>
            <source>Nothing was decided in the last 30 days.</source>
            <translation>最近 30 天没有审核过。</translation>
        </message>
        <message>
            <source>Looking for plans…</source>
            <translation>正在查找教案…</translation>
        </message>
        <message>
            <source>Nothing waits for you. New plans appear here by themselves.</source>
            <translation>没有待审核的教案。新提交的会自动出现在这里。</translation>
        </message>
        <message>
            <source>Show what was decided</source>
            <translation>查看已审核的</translation>
        </message>
        <message>
            <source>%1: %2. It goes to the teacher as soon as there is a network.</source>
            <translation>%1：%2。一有网络就送到老师那里。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>No plan in this list has these words.</source>
            <translation>这个列表里没有含这些字的教案。</translation>
        </message>
        <message>
            <source>%1: %2. It is signed in a few seconds.</source>
            <translation>%1：%2。几秒后签名。</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>You stand for it. It counts, here and, after the next exchange, at the school.</source>
            <translation>您已确认。在这台电脑上现在就算数，下次同步后在学校也算数。</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) came anew or were decided meanwhile and were left out.</source>
            <translation>
                <numerusform>%n 份已重新提交或已有人审核，没有一起通过。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is being fetched and opens when it is here.</source>
            <translation>正在取 %1，取到后自动打开。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReviewSession</name>
        <message>
            <source>Choose a plan first.</source>
            <translation>请先选一份教案。</translation>
        </message>
        <message>
            <source>This is your own plan. Somebody else has to decide about it.</source>
            <translation>这是您自己的教案，要由别人审核。</translation>
        </message>
        <message>
            <source>This plan has been decided about.</source>
            <translation>这份教案已经审核过了。</translation>
        </message>
        <message>
            <source>Choose a reason to return the plan.</source>
            <translation>请选择退回原因。</translation>
        </message>
        <message>
            <source>Say in one sentence what to change.</source>
            <translation>请用一句话说明要改什么。</translation>
        </message>
        <message>
            <source>Write the note first, or approve without notes.</source>
            <translation>请先写意见，或直接通过。</translation>
        </message>
        <message>
            <source>A newer version of this program wrote this plan. Install it here to decide about the plan.</source>
            <translation>这份教案是新版本程序写的。请先在本机装上新版本再审核。</translation>
        </message>
    </context>
    <context>
        <name>shanke::RuledField</name>
        <message>
            <source>I do not know yet</source>
            <translation>还不知道</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaveBeforeClosing</name>
        <message>
            <source>What you typed is being saved. The window then closes by itself, at %1 at the latest.</source>
            <translation>正在保存您写的内容，保存好后窗口自动关闭，最迟 %1。</translation>
        </message>
        <message>
            <source>It could not be saved; what you typed is kept as a draft if the disk takes it. The window stays open, and closes when you close it again.</source>
            <translation>没能保存；只要磁盘还能写，您写的内容会留作草稿。窗口没有关，再关一次就会关闭。</translation>
        </message>
    </context>
    <context>
        <name>shanke::SearchFilterBar</name>
        <message>
            <source>All kinds</source>
            <translation>所有种类</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>所有学科</translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>所有年级</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>所有班级</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>所有年份</translation>
        </message>
        <message>
            <source>Narrow down: %1</source>
            <extracomment>said of a list to choose from, in which nothing is chosen yet: &quot;Narrow down: all subjects&quot;</extracomment>
            <translation>筛选：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::SearchPanel</name>
        <message>
            <source>Search everything</source>
            <translation>搜索全部内容</translation>
        </message>
        <message>
            <source>Search everything: words, or the first letters of a title</source>
            <translation>搜索全部内容：输入词语，或课题的拼音首字母</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>要搜索的词语</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Type what you remember of it. All words have to be found; titles and people are found by pinyin as well. Up and Down choose, Enter opens.</source>
            <translation>记得什么就输入什么，几个词用空格隔开，要同时出现。课题和人名也可以用拼音。上下键选择，回车打开。</translation>
        </message>
        <message>
            <source>No document was found.</source>
            <translation>没有找到材料。</translation>
        </message>
        <message>
            <source>Nothing was found. Fewer words find more.</source>
            <translation>没有找到。少输几个字，找到的会多一些。</translation>
        </message>
        <message>
            <source>The first %1 are shown. One more word finds fewer.</source>
            <translation>只列出前 %1 条。再加一个词，范围会小一些。</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents are still being read.</source>
            <translation>
                <numerusform>还有 %n 份材料正在读入。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::ServeArea</name>
        <message>
            <source>This PC serves the school</source>
            <translation>用这台电脑为全校服务</translation>
        </message>
        <message>
            <source>Teachers' PCs in this network can exchange their work through this PC, also without internet. It must be on and awake for that; nothing is lost while it is not.</source>
            <translation>同一网络里老师们的电脑可以通过这台电脑交换备课，没有外网也可以。这台电脑需要开机且不休眠；关机期间什么也不会丢失。</translation>
        </message>
        <message>
            <source>Serve the school from this PC</source>
            <translation>让这台电脑作为本校服务器</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Code to compare</source>
            <translation>核对码</translation>
        </message>
        <message>
            <source>PCs connected now</source>
            <translation>已连接的电脑</translation>
        </message>
        <message>
            <source>For setting up the school, until it is switched off</source>
            <translation>初次设置（本次有效）</translation>
        </message>
        <message>
            <source>Another program on this PC uses this port. Choose another number, for example 6985.</source>
            <translation>这台电脑上的另一个程序正在使用这个端口。请换一个数字，例如 6985。</translation>
        </message>
        <message>
            <source>This PC does not allow this port. Choose a number above 1024.</source>
            <translation>这台电脑不允许使用这个端口。请选择大于 1024 的数字。</translation>
        </message>
        <message>
            <source>The files of the server are damaged; nothing was changed. Tell the person who looks after this PC.</source>
            <translation>服务器的文件已损坏，没有改动任何内容。请告诉负责这台电脑的老师。</translation>
        </message>
        <message>
            <source>Carries on to the county at</source>
            <translation>上送县平台地址</translation>
        </message>
        <message>
            <source>https://… ; empty: nowhere</source>
            <translation>https://… ；空着就不上送</translation>
        </message>
        <message>
            <source>User name of this server there</source>
            <translation>县平台用户名</translation>
        </message>
        <message>
            <source>Its password</source>
            <translation>县平台密码</translation>
        </message>
        <message>
            <source>empty: as before</source>
            <translation>空着：用原来的</translation>
        </message>
        <message>
            <source>The county</source>
            <translation>县平台</translation>
        </message>
        <message>
            <source>The address of the county cannot be right. It looks like https://county.example, or leave it empty.</source>
            <translation>县平台的地址不对。应类似 https://county.example，或者空着。</translation>
        </message>
        <message>
            <source>The county wants to know which server this is: type the user name that it was given there.</source>
            <translation>县平台要知道这是哪个服务器：请填它在那里的用户名。</translation>
        </message>
        <message>
            <source>Work is carried on there by itself.</source>
            <translation>材料会自动上送。</translation>
        </message>
        <message>
            <source>Not reached at the moment; it is tried again by itself. (%1)</source>
            <translation>目前连不上，会自动再试。（%1）</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServerArea</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>User name there</source>
            <translation>服务器上的用户名</translation>
        </message>
        <message>
            <source>stored; type to replace it</source>
            <translation>已保存；输入可以更换</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>This PC has no safe place for passwords: it is asked for again after a restart.</source>
            <translation>本机没有安全保存密码的地方：重启后要再输入一次。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>正在询问服务器…</translation>
        </message>
        <message>
            <source>The server answers and accepts you (%1).</source>
            <translation>服务器有应答，并且接受您（%1）。</translation>
        </message>
        <message>
            <source>Saved. Work is sent there by itself from now on.</source>
            <translation>已保存。以后材料会自动送到那里。</translation>
        </message>
        <message>
            <source>Found here</source>
            <translation>附近的服务器</translation>
        </message>
        <message>
            <source>Nothing is sent to it. Tell the person who looks after the server: something else answers in its place, or the address is that of another server.</source>
            <translation>没有向它发送任何内容。请告诉负责服务器的老师：有别的设备在冒充它，或者地址填成了另一台服务器的。</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>目前情况</translation>
        </message>
        <message>
            <source>Saved: nothing is sent there any more.</source>
            <translation>已保存：不再向那里发送。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServerForm</name>
        <message>
            <source>The server wants to know who you are.</source>
            <translation>服务器要知道您是谁。</translation>
        </message>
        <message>
            <source>This is not an address. It looks like https://10.1.0.4:6984</source>
            <translation>这不是一个地址。地址的样子是 https://10.1.0.4:6984</translation>
        </message>
        <message>
            <source>This is the address of the county platform already.</source>
            <translation>县平台已经用了这个地址。</translation>
        </message>
        <message>
            <source>This is the address of the school's server already.</source>
            <translation>学校服务器已经用了这个地址。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServingSwitch</name>
        <message>
            <source>serves the school</source>
            <translation>正在为全校服务</translation>
        </message>
    </context>
    <context>
        <name>shanke::SettingsPage</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Areas of the settings</source>
            <translation>设置的各部分</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>PCs of the school</source>
            <translation>本校电脑</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>本机服务</translation>
        </message>
        <message>
            <source>School server</source>
            <translation>学校服务器</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县平台</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
    </context>
    <context>
        <name>shanke::ProposalsPane</name>
        <message>
            <source>%1 takes no part and proposes something else for: %2</source>
            <translation>%1没有参加，对这些地方另有建议：%2</translation>
        </message>
        <message>
            <source>%1 takes no part and sent a version that says the same.</source>
            <translation>%1没有参加，送来的版本内容相同。</translation>
        </message>
        <message>
            <source>From now on %1 takes part; what they wrote comes with the next exchange.</source>
            <translation>%1从现在起参加；其所写内容在下次同步时合入。</translation>
        </message>
        <message>
            <source>It is put into the record now.</source>
            <translation>已经合入本记录。</translation>
        </message>
        <message>
            <source>It is set aside.</source>
            <translation>已搁置。</translation>
        </message>
        <message>
            <source>Let them take part</source>
            <translation>让其参加</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>采纳</translation>
        </message>
    </context>
    <context>
        <name>shanke::SidePane</name>
        <message>
            <source>Proposals</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>没有缺项。</translation>
        </message>
        <message>
            <source>Nobody has said anything about this yet.</source>
            <translation>还没有人提出意见。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>shanke::SignInBox</name>
        <message>
            <source>Address of the sign-in service, as the county gave it: https://…</source>
            <translation>县里给的登录服务地址：https://…</translation>
        </message>
        <message>
            <source>Do not wait any longer</source>
            <translation>不再等待</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Please sign in in the browser. Work can go on meanwhile.</source>
            <translation>请在浏览器中登录。其间可以继续备课。</translation>
        </message>
        <message>
            <source>Welcome. You are signed in.</source>
            <translation>欢迎，已登录。</translation>
        </message>
        <message>
            <source>The server does not say where its people sign in. Please type the address of the sign-in service, then click the button again.</source>
            <translation>服务器没有说明在哪里登录。请填写登录服务的地址，再点一次按钮。</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address in one: %1</source>
            <translation>没能打开浏览器。请在浏览器中打开这个地址：%1</translation>
        </message>
        <message>
            <source>You signed in as somebody else than the person of this work. Sign out in the browser, then sign in with your own name.</source>
            <translation>您用别人的名字登录了。请先在浏览器中退出，再用自己的名字登录。</translation>
        </message>
    </context>
    <context>
        <name>shanke::StartPanel</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Start from a standard plan</source>
            <translation>从标准教案开始</translation>
        </message>
        <message>
            <source>Start from an earlier plan</source>
            <translation>从以前的教案开始</translation>
        </message>
        <message>
            <source>Title of the lesson</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Start with a blank plan</source>
            <translation>从空白教案开始</translation>
        </message>
        <message>
            <source>No plan is called “%1”.</source>
            <translation>没有叫“%1”的教案。</translation>
        </message>
        <message>
            <source>No standard plan has reached this PC yet.</source>
            <translation>本机还没有收到标准教案。</translation>
        </message>
        <message>
            <source>You have no earlier plan yet.</source>
            <translation>您还没有以前的教案。</translation>
        </message>
    </context>
    <context>
        <name>shanke::StatusLine</name>
        <message>
            <source>Click to see where your work is</source>
            <translation>点这里查看材料在哪里</translation>
        </message>
        <message>
            <source>Two versions: choose</source>
            <translation>有两个版本，去选择</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新登录</translation>
        </message>
    </context>
    <context>
        <name>shanke::StepRow</name>
        <message>
            <source>Kind of step</source>
            <translation>环节类型</translation>
        </message>
        <message>
            <source>Name of the step</source>
            <translation>环节名称</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>上移 (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>下移 (Alt+↓)</translation>
        </message>
        <message>
            <source>Add a step below (Ctrl+Enter)</source>
            <translation>在下面添加环节 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Take the step out (Ctrl+Shift+Delete)</source>
            <translation>删除环节 (Ctrl+Shift+Delete)</translation>
        </message>
        <message>
            <source>For which grade</source>
            <translation>哪个年级</translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>全体</translation>
        </message>
    </context>
    <context>
        <name>shanke::StepTable</name>
        <message>
            <source>Add a step</source>
            <translation>添加环节</translation>
        </message>
        <message>
            <source>Add a step: %1</source>
            <translation>添加环节：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::SubmissionHead</name>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1, submitted %2, attempt %3</source>
            <translation>%1，%2 提交，第 %3 次</translation>
        </message>
        <message>
            <source>%1, submitted %2</source>
            <translation>%1，%2 提交</translation>
        </message>
        <message>
            <source>Last time: %1</source>
            <translation>上次：%1</translation>
        </message>
        <message>
            <source>Something here came late and does not count: its author did not do this work any more, or the PC was out of use. If you know that it was meant, stand for it; this is signed in your name and stays.</source>
            <translation>这里有内容到得晚，还不算数：它到学校时，写它的人已经不再担任这项工作，或者那台电脑已经停用。您如果清楚这确是本人的意思，可以确认它；确认以您的名义签名，不能撤回。</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>确认它算数</translation>
        </message>
        <message>
            <source>%1, with study guide</source>
            <translation>%1（附导学案）</translation>
        </message>
        <message>
            <source>Two approvers have to approve this plan.</source>
            <translation>这份教案需要两人审核通过。</translation>
        </message>
        <message>
            <source>The school asks for two approvers now; this was handed in while it asked for one.</source>
            <translation>学校现在要求两人审核；这份是在只要求一人时提交的。</translation>
        </message>
        <message>
            <source>Taught before review (%1): %2</source>
            <translation>先课后审（%1）：%2</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <extracomment>a day and a period</extracomment>
            <translation>%1 第 %2 节</translation>
        </message>
        <message>
            <source>%1 was moved from %2 to %3</source>
            <extracomment>a class and one or two hours</extracomment>
            <translation>%1 由%2调到%3</translation>
        </message>
        <message>
            <source>%1 has no other hour for %2</source>
            <translation>%1 原定%2的课没有别的课时</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>shanke::TextEditor</name>
        <message>
            <source>Add homework</source>
            <translation>添加作业</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>添加一行</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>在这里写</translation>
        </message>
    </context>
    <context>
        <name>shanke::ThisPcArea</name>
        <message>
            <source>This PC</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Your work is checked every day and backed up every hour that you work, by itself. These backups stay on this PC.</source>
            <translation>您的工作每天自动检查一次，工作时每小时自动备份一次。这些备份保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Space used</source>
            <translation>占用空间</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Keep free</source>
            <translation>至少留出</translation>
        </message>
        <message>
            <source>Last check</source>
            <translation>上次检查</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>另存的旧文件</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>none yet; the first is made when you have worked a while</source>
            <translation>还没有；工作一会儿后会自动做第一份</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>When less is free, no more files are taken. Texts are saved to the end.</source>
            <translation>剩余空间少于此数时不再接收文件；文字始终可以保存。</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Go back to this backup…</source>
            <translation>恢复到这份备份…</translation>
        </message>
        <message>
            <source>A backup was made.</source>
            <translation>已做好备份。</translation>
        </message>
        <message>
            <source>Everything is sound.</source>
            <translation>一切完好。</translation>
        </message>
        <message>
            <source>Something is damaged. Close the program and start it again: it repairs itself from the newest backup and the server.</source>
            <translation>发现损坏。请关闭程序再重新打开：它会用最新的备份和服务器上的内容自动修复。</translation>
        </message>
        <message>
            <source>Close the program and start it again: then everything is as in the backup.</source>
            <translation>请关闭程序再重新打开：到时一切就和备份时一样。</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Everything on this PC becomes as it was then: %1.

What is here now is kept in a folder beside it. What the server has comes back with the next exchange; nothing is deleted there.</source>
            <translation>这台电脑上的内容将回到那时的样子：%1。

现在的内容会保存在旁边的文件夹里。服务器上有的，下次同步时会取回；服务器上不会删除任何内容。</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>shanke::TodayPage</name>
        <message>
            <source>New plan</source>
            <translation>新备课</translation>
        </message>
        <message>
            <source>Search plans…</source>
            <translation>搜索教案…</translation>
        </message>
        <message>
            <source>Search plans</source>
            <translation>搜索教案</translation>
        </message>
        <message>
            <source>Lessons today</source>
            <translation>今天的课</translation>
        </message>
        <message>
            <source>Coming days</source>
            <translation>接下来几天</translation>
        </message>
        <message>
            <source>The timetable of your school is not on this PC yet. Plans can be written already.</source>
            <translation>本机还没有学校的课表，但已经可以备课。</translation>
        </message>
        <message>
            <source>No lessons today. A good moment to prepare the coming ones.</source>
            <translation>今天没有课，正好备后面的课。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>The timetable on this PC has no lessons for you around %1. Plans can be written all the same.</source>
            <extracomment>a day with its year</extracomment>
            <translation>本机的课表在 %1 前后没有您的课。教案照样可以写。</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the school&apos;s roster and timetable cannot be read here; perhaps a newer version of this program wrote them. Everything else is used.</source>
            <translation>
                <numerusform>学校名单和课表中有 %n 处本程序读不懂，可能是新版本写的。其余内容照常使用。</numerusform>
            </translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>先课后审</translation>
        </message>
        <message>
            <source>Why could no approver be reached before this class? It is signed in your name, the plan waits for its decision as before, and the approver sees it first.</source>
            <translation>这节课前为什么找不到审核人？以您的名义签名；教案照常等待审核，审核人会最先看到它。</translation>
        </message>
        <message>
            <source>State it</source>
            <translation>签名说明</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>This plan does not wait for a decision any more, so nothing was stated.</source>
            <translation>这份教案已经不在等待审核，没有记下说明。</translation>
        </message>
        <message>
            <source>My lessons</source>
            <translation>我的课程安排</translation>
        </message>
    </context>
    <context>
        <name>shanke::TrustBar</name>
        <message>
            <source>Nothing is sent yet: first compare the code of the server.</source>
            <translation>还没有发送任何内容：请先核对服务器的核对码。</translation>
        </message>
        <message>
            <source>Compare the code</source>
            <translation>核对</translation>
        </message>
    </context>
    <context>
        <name>shanke::UnconfirmedPcs</name>
        <message numerus="yes">
            <source>%1: %n documents</source>
            <extracomment>of a person's PC</extracomment>
            <translation>
                <numerusform>%1：%n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits until you confirm the PC it was written on: %1</source>
            <translation>等您确认写它的电脑后才算数：%1</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>去确认…</translation>
        </message>
    </context>
    <context>
        <name>shanke::TurnedBar</name>
        <message>
            <source>“%1”, handed in</source>
            <extracomment>the title of a plan</extracomment>
            <translation>《%1》的提交</translation>
        </message>
        <message>
            <source>“%1”, %2 by %3</source>
            <extracomment>the title of a plan, a verdict, a name</extracomment>
            <translation>《%1》（%2，%3）</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Counts again: %1.</source>
            <translation>又有效了：%1。</translation>
        </message>
        <message>
            <source>Does not count any more: %1. %2</source>
            <translation>不再有效：%1。%2</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>去看看</translation>
        </message>
        <message>
            <source>Something counts again</source>
            <translation>有材料又有效了</translation>
        </message>
        <message>
            <source>Something does not count any more</source>
            <translation>有材料不再有效</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeekCard</name>
        <message>
            <source>Nothing came back.</source>
            <translation>没有退回的教案。</translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n 份退回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for your review</source>
            <translation>
                <numerusform>%n 份等您审核</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with two versions</source>
            <translation>
                <numerusform>%n 份有两个版本</numerusform>
            </translation>
        </message>
        <message>
            <source>This week: %1 of %2 prepared · %3 approved</source>
            <translation>本周：已备 %1/%2 · 已通过 %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1，另有 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without lessons</source>
            <extracomment>that the school proposes and this person has not answered</extracomment>
            <translation>
                <numerusform>%n 个停课日待答复</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::WelcomePage</name>
        <message>
            <source>Welcome to Shanke</source>
            <translation>欢迎使用山课</translation>
        </message>
        <message>
            <source>Shanke</source>
            <translation>山课</translation>
        </message>
        <message>
            <source>Say who works here, then begin. Everything is kept on this PC; no network is needed.</source>
            <translation>写下在这里工作的人就可以开始。所有内容都存在本机，不需要网络。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Password there</source>
            <translation>服务器密码</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>This person works on this PC already. Go back and choose the name.</source>
            <translation>这个人已经在这台电脑上工作了。请返回，选择名字。</translation>
        </message>
        <message>
            <source>May stay empty and be set later, for example https://10.1.0.4:6984.</source>
            <translation>可以先空着以后再设，如 https://10.1.0.4:6984。</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>可以先空着。</translation>
        </message>
        <message>
            <source>The address of the server cannot be right. It looks like https://10.1.0.4:6984, or leave it empty.</source>
            <translation>服务器地址不对。应类似 https://10.1.0.4:6984，也可以空着。</translation>
        </message>
    </context>
    <context>
        <name>ProjectContent</name>
        <message>
            <source>done on %1</source>
            <translation>%1 完成</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>已延期</translation>
        </message>
        <message>
            <source>late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>not ruled on yet</source>
            <translation>待批复</translation>
        </message>
        <message>
            <source>two officers disagree</source>
            <translation>两位教研员意见不一</translation>
        </message>
        <message>
            <source>%1 until %2: %3</source>
            <translation>%1延至 %2：%3</translation>
        </message>
        <message>
            <source>%1 is to lead: %2</source>
            <translation>改由 %1 主持：%2</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Missing for the conclusion</source>
            <translation>结题还缺</translation>
        </message>
        <message>
            <source>No process record of this month</source>
            <translation>本月没有过程记录</translation>
        </message>
        <message>
            <source>New project material</source>
            <translation>新建课题材料</translation>
        </message>
        <message>
            <source>Ask for a delay</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Ask for another leader</source>
            <translation>申请更换主持人</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Led by %1.</source>
            <translation>主持人：%1。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已撤项。</translation>
        </message>
        <message>
            <source>Something is late.</source>
            <translation>有逾期的阶段。</translation>
        </message>
        <message>
            <source>The leader works at this school no more: a member asks for another one.</source>
            <translation>主持人已离开本校：请由成员申请更换主持人。</translation>
        </message>
    </context>
    <context>
        <name>SaidWords</name>
        <message>
            <source>Unknown here: %1</source>
            <translation>本机不认识的人：%1</translation>
        </message>
        <message>
            <source>at the school %1</source>
            <translation>%1 到校</translation>
        </message>
    </context>
    <context>
        <name>ServerWords</name>
        <message>
            <source>Server of the school</source>
            <translation>学校服务器</translation>
        </message>
        <message>
            <source>County platform</source>
            <translation>县平台</translation>
        </message>
        <message>
            <source>Where your work is sent first. The school's server carries it on to the county. Without a server everything stays on this PC, and nothing else changes.</source>
            <translation>您的材料先送到这里，再由学校服务器上送县平台。没有服务器时全部留在本机，其他照旧。</translation>
        </message>
        <message>
            <source>Where your work is sent while the school's server does not answer. It is also asked now and then what has arrived there.</source>
            <translation>学校服务器没有应答时，您的材料直接送到这里；平时也会隔一段时间核对一次哪些已经到了。</translation>
        </message>
        <message numerus="yes">
            <source>%n of your documents not confirmed there yet</source>
            <translation>
                <numerusform>您还有 %n 份材料没有得到它的确认</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>which server: how it stands</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>none is set</source>
            <translation>没有设置</translation>
        </message>
        <message>
            <source>does not answer at the moment</source>
            <translation>目前没有应答</translation>
        </message>
        <message>
            <source>work goes this way</source>
            <translation>材料正走这条路</translation>
        </message>
        <message>
            <source>not in use now: work goes the other way</source>
            <translation>目前不用，材料走另一条路</translation>
        </message>
        <message>
            <source>does not accept the sign-in or password</source>
            <translation>不接受现在的登录或密码</translation>
        </message>
        <message>
            <source>something else answers at this address</source>
            <translation>这个地址上应答的不是它</translation>
        </message>
        <message>
            <source>nothing is sent until its code is compared</source>
            <translation>核对它的核对码之前不会发送</translation>
        </message>
        <message>
            <source>the exchange stopped, please look at "Where is my work"</source>
            <translation>同步停下了，请看“我的材料”</translation>
        </message>
    </context>
    <context>
        <name>shanke::TimedRowsEditor</name>
        <message>
            <source>Note what happens now (F8)</source>
            <translation>记下此刻的情况（F8）</translation>
        </message>
    </context>
    <context>
        <name>shanke::PointsField</name>
        <message>
            <source>write points from 0 to %1.</source>
            <translation>请填 0 到 %1 分。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ScoreEditor</name>
        <message>
            <source>%1 of 100 points</source>
            <translation>%1 / 100 分</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>还没有评分</translation>
        </message>
    </context>
    <context>
        <name>shanke::FilePane</name>
        <message>
            <source>The file as it reads</source>
            <translation>文件原文</translation>
        </message>
    </context>
    <context>
        <name>shanke::FoundPane</name>
        <message>
            <source>Documents in the file; those with a tick are stored</source>
            <translation>文件里的各份材料；打勾的会保存</translation>
        </message>
        <message>
            <source>What was found, place by place</source>
            <translation>读出的内容，按栏目排列</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>移到…</translation>
        </message>
        <message>
            <source>What this document is</source>
            <translation>这份材料是什么</translation>
        </message>
        <message>
            <source>Join this document with the one before</source>
            <translation>与上一份合并</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportPage</name>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>跳过这个文件</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 · file %2 of %3</source>
            <translation>%1 · 第 %2 个文件，共 %3 个</translation>
        </message>
        <message>
            <source>To the plans</source>
            <translation>回到备课</translation>
        </message>
        <message>
            <source>“%1” is being stored…</source>
            <translation>正在保存“%1”…</translation>
        </message>
        <message>
            <source>“%1” is being read…</source>
            <translation>正在读取“%1”…</translation>
        </message>
        <message>
            <source>Store, next file</source>
            <translation>保存，下一个文件</translation>
        </message>
        <message>
            <source>There is no plan and no study guide among what has a tick.</source>
            <translation>打勾的材料里没有教案，也没有导学案。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportSession</name>
        <message>
            <source>Nothing of it was stored. %1</source>
            <translation>没有保存任何内容。%1</translation>
        </message>
        <message>
            <source>Stored: %1.</source>
            <translation>已保存：%1。</translation>
        </message>
        <message>
            <source>Not stored.</source>
            <translation>没有保存。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportWay</name>
        <message>
            <source>Import Word files</source>
            <translation>导入 Word 文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Files of Word and WPS, PDF, and packages (*.docx *.doc *.wps *.rtf *.odt *.txt *.pdf *.zip)</source>
            <translation>Word、WPS、PDF 文件和资源包 (*.docx *.doc *.wps *.rtf *.odt *.txt *.pdf *.zip)</translation>
        </message>
    </context>
    <context>
        <name>shanke::ImportWords</name>
        <message>
            <source>The file goes on. All of it is imported; only its beginning is shown.</source>
            <translation>文件后面还有内容。全部都会导入，这里只显示开头。</translation>
        </message>
        <message>
            <source>It is protected with a password. Open it in Word or WPS and save it without one.</source>
            <translation>文件有密码。请在 Word 或 WPS 里打开，去掉密码后另存。</translation>
        </message>
        <message>
            <source>It holds macros, which are programs. Save it as .docx in Word or WPS and import that.</source>
            <translation>文件里有宏，宏是程序。请在 Word 或 WPS 里另存为 .docx 再导入。</translation>
        </message>
        <message>
            <source>It is a workbook, not a text document.</source>
            <translation>这是电子表格，不是文字文档。</translation>
        </message>
        <message>
            <source>It is a presentation. Attach it to a plan instead.</source>
            <translation>这是演示文稿。请把它作为附件放进教案。</translation>
        </message>
        <message>
            <source>It is an archive. Unpack it and import the files in it.</source>
            <translation>这是压缩包。请先解压，再导入里面的文件。</translation>
        </message>
        <message>
            <source>It is a PDF, and nothing on this PC reads its text. Import the Word or WPS file that it was made from.</source>
            <translation>这是 PDF 文件，这台电脑上没有能读它的程序。请导入生成它的 Word 或 WPS 文件。</translation>
        </message>
        <message>
            <source>It is a picture. Attach it to a plan instead.</source>
            <translation>这是图片。请把它作为附件放进教案。</translation>
        </message>
        <message>
            <source>It is no text document that this program knows. Open it in Word or WPS and save it as .docx.</source>
            <translation>本程序不认识这种文档。请在 Word 或 WPS 里打开，另存为 .docx。</translation>
        </message>
        <message>
            <source>It is empty: it has 0 bytes. Copy it again.</source>
            <translation>文件是空的，只有 0 字节。请重新复制。</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>文件里没有文字。</translation>
        </message>
        <message>
            <source>Files of this kind need LibreOffice on this PC. Or open it in Word or WPS and save it as .docx.</source>
            <translation>这种文件需要本机装有 LibreOffice；也可以在 Word 或 WPS 里打开，另存为 .docx。</translation>
        </message>
        <message>
            <source>It could not be converted. Open it in Word or WPS and save it as .docx.</source>
            <translation>文件无法转换。请在 Word 或 WPS 里打开，另存为 .docx。</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他材料</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>没有课题</translation>
        </message>
        <message>
            <source>%1: %2, period %3</source>
            <translation>%1：%2，第 %3 课时</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>环节 %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Left over</source>
            <translation>未归类</translation>
        </message>
        <message>
            <source>read as: %1</source>
            <translation>识别为：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n 份教案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study guide(s)</source>
            <translation>
                <numerusform>%n 份导学案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other part(s)</source>
            <translation>
                <numerusform>%n 份其他材料</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>没有内容</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left over</source>
            <translation>
                <numerusform>%n 个字未归类</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left over</source>
            <translation>没有未归类的文字</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source> and more</source>
            <translation>等</translation>
        </message>
        <message>
            <source>This file was imported before. It is attached to: %1%2. Store it again only if you want everything twice.</source>
            <translation>这个文件以前导入过，附在：%1%2。再保存一次，内容就会有两份。</translation>
        </message>
        <message>
            <source>It is damaged. Save it again in Word or WPS, or copy it again.</source>
            <translation>文件已损坏。请在 Word 或 WPS 里重新保存，或者重新复制。</translation>
        </message>
        <message>
            <source>It is damaged, or protected with a password. Open it in Word or WPS and save it again.</source>
            <translation>文件已损坏，或者有密码。请在 Word 或 WPS 里打开，重新保存。</translation>
        </message>
        <message>
            <source>It is larger than any plan: at most 256 MB, unpacked as well.</source>
            <translation>文件太大：解开后也不能超过 256 MB。</translation>
        </message>
        <message>
            <source>It is not there any more. If it is on a stick, put the stick in again.</source>
            <translation>文件已经不在了。如果在 U 盘上，请重新插上 U 盘。</translation>
        </message>
        <message>
            <source>This PC does not let you read it. Choose the files themselves, not their folder, or ask the owner for a copy.</source>
            <translation>这台电脑不允许读取它。请直接选择文件，不要选文件夹；或者请所有者给一份副本。</translation>
        </message>
        <message>
            <source>It is a program or a script, and those do not travel with plans.</source>
            <translation>这是程序或脚本，不能随教案传送。</translation>
        </message>
        <message>
            <source>It was changed after it was read. Import it again.</source>
            <translation>文件读取之后又改过了。请重新导入。</translation>
        </message>
        <message>
            <source>It took too long, or was stopped. Open it in Word or WPS and save it as .docx.</source>
            <translation>用时太长，或者已停止。请在 Word 或 WPS 里打开，另存为 .docx。</translation>
        </message>
        <message>
            <source>It is a form that nobody has filled in: there is no plan in it.</source>
            <translation>这是一张没有填写的空表，里面没有教案。</translation>
        </message>
        <message>
            <source>A new step</source>
            <translation>新的环节</translation>
        </message>
        <message>
            <source>as in the document before</source>
            <translation>与上一份相同</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>[picture]</source>
            <extracomment>stands in a list where a text has a picture</extracomment>
            <translation>〔图片〕</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) or schedule(s) of a term</source>
            <translation>
                <numerusform>%n 份学期计划或进度表</numerusform>
            </translation>
        </message>
        <message>
            <source>of a kind that texts do not show, like formulas of another program</source>
            <extracomment>why a picture was not taken over</extracomment>
            <translation>文本里无法显示的格式，如其他程序的公式</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>太大</translation>
        </message>
        <message>
            <source>too many</source>
            <translation>太多</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>不在文件里</translation>
        </message>
        <message>
            <source>of a page laid into the file</source>
            <translation>文件中嵌入的网页里的</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the file cannot be taken over (%1). %2 or %3 stands in their place, and the file itself is attached.</source>
            <translation>
                <numerusform>文件里有 %n 张图没有带过来（%1）。原处留有“%2”或“%3”，原文件会一起附上。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a PDF of scanned pages, in which there is no text. Attach it to a plan instead.</source>
            <translation>这是扫描成图片的 PDF，里面没有文字。可以把它作为附件加到教案里。</translation>
        </message>
        <message>
            <source>This is a PDF: its words are read in their order, its tables not as tables. Look through what stands where; a Word or WPS file of it is read better.</source>
            <translation>这是 PDF 文件：只按顺序读出了文字，表格没有当作表格读。请逐项核对位置；如果有原来的 Word 或 WPS 文件，导入它会更准确。</translation>
        </message>
    </context>
    <context>
        <name>shanke::HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>以前的版本</translation>
        </message>
        <message>
            <source>Saved versions</source>
            <translation>保存过的版本</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>What this save changed</source>
            <translation>这次保存改了什么</translation>
        </message>
        <message>
            <source>Compared with the current version</source>
            <translation>与当前版本对比</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>下一处不同</translation>
        </message>
        <message>
            <source>The chosen version</source>
            <translation>选中的版本</translation>
        </message>
        <message>
            <source>Going back writes nothing over: the current version stays in this list, the files stay, and Undo takes it back.</source>
            <translation>恢复不会覆盖任何内容：当前版本仍留在列表里，文件不变，还可以用“撤销”改回来。</translation>
        </message>
        <message>
            <source>This document can be read here and not changed.</source>
            <translation>这份文档在这里只能看，不能改。</translation>
        </message>
        <message>
            <source>Go back to this version</source>
            <translation>恢复到这个版本</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>There is no other version yet. Each save adds one.</source>
            <translation>还没有别的版本。每保存一次就多一个。</translation>
        </message>
        <message numerus="yes">
            <source>Of %n more save(s) the text is not kept here: of each day the last one is.</source>
            <translation>
                <numerusform>另有 %n 次保存的内容这里没有保留：每天留下最后一次。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>This is the current version.</source>
            <translation>这是当前版本。</translation>
        </message>
        <message>
            <source>No earlier text of it is kept here.</source>
            <translation>这里没有留下它更早的文字。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>The two say the same.</source>
            <translation>两个版本内容相同。</translation>
        </message>
        <message>
            <source>Different: %1</source>
            <translation>有不同：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>shanke::HistoryModel</name>
        <message>
            <source>At an unknown time</source>
            <translation>时间不明</translation>
        </message>
        <message>
            <source>%1, on this PC</source>
            <translation>%1，在这台电脑上</translation>
        </message>
        <message>
            <source>%1, on another PC</source>
            <translation>%1，在另一台电脑上</translation>
        </message>
        <message>
            <source>The current version · %1</source>
            <translation>当前版本 · %1</translation>
        </message>
        <message>
            <source>Another version that waits for a choice · %1</source>
            <translation>另一个版本，等待选择 · %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::OutlinePane</name>
        <message>
            <source>Chinese characters, and the words and numbers between them, in all fields of the sheet; signs do not count.</source>
            <translation>纸面上所有栏目里的汉字，以及其间的单词和数字；标点不计。</translation>
        </message>
        <message>
            <source>Words: %1</source>
            <translation>字数：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::PastedText</name>
        <message>
            <source>picture</source>
            <extracomment>begins the name of a file made from a picture that was pasted: &quot;picture-1a2b3c4d.png&quot;</extracomment>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeekRow</name>
        <message>
            <source>Take the week out</source>
            <translation>删除这一周</translation>
        </message>
    </context>
    <context>
        <name>shanke::WeeksEditor</name>
        <message>
            <source>Add the next week</source>
            <translation>添加下一周</translation>
        </message>
        <message>
            <source>Weeks: %1. Periods together: %2.</source>
            <translation>共 %1 周，合计 %2 课时。</translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Title</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>审核结果</translation>
        </message>
        <message>
            <source>Why it was taught first</source>
            <translation>先课后审的原因</translation>
        </message>
        <message>
            <source>Lessons (day, class, period)</source>
            <translation>课（日期、班级、节次）</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签名人</translation>
        </message>
        <message>
            <source>Signed at, by the clock of the PC</source>
            <translation>签名时间（签名电脑的时钟）</translation>
        </message>
        <message>
            <source>PC</source>
            <translation>电脑</translation>
        </message>
        <message>
            <source>Number among all that this PC signed</source>
            <translation>该电脑的签名序号</translation>
        </message>
        <message>
            <source>The one before it</source>
            <translation>上一份签名的摘要</translation>
        </message>
        <message>
            <source>Digest of the content</source>
            <translation>内容摘要</translation>
        </message>
        <message>
            <source>Taken by the server, by its clock</source>
            <translation>服务器收到（服务器时钟）</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>可证明</translation>
        </message>
        <message>
            <source>No server has signed for it yet.</source>
            <translation>还没有服务器签收。</translation>
        </message>
        <message>
            <source>It existed at the latest</source>
            <translation>最迟在此时已存在</translation>
        </message>
        <message>
            <source>Clock of the PC</source>
            <translation>本机时钟</translation>
        </message>
        <message>
            <source>at least %1 minutes ahead of the server</source>
            <translation>至少比服务器快 %1 分钟</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>For</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>校验码</translation>
        </message>
        <message>
            <source>The clock of a PC can be set: what it says is no proof. Proven is the order, since each signed document names the one before it, and the time by which a server had it. Whoever has the records of the school finds this document by the check code and sees whether it is the one that was signed.</source>
            <translation>电脑时钟可以改动，本机时间不作证明。可证明的是先后次序（每份签名都写明上一份）和服务器最迟收到的时间。持有学校记录的人可凭校验码找到这份文档，并核对它是否就是当时签名的那一份。</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>委托人</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Nothing of these days is here</source>
            <translation>这段时间没有任何记录</translation>
        </message>
        <message>
            <source>Has worked</source>
            <translation>有工作记录</translation>
        </message>
        <message>
            <source>Away, as a leader stated</source>
            <translation>不在岗（领导已说明）</translation>
        </message>
        <message>
            <source>No lessons</source>
            <translation>没有课</translation>
        </message>
        <message>
            <source>Not known on this PC</source>
            <translation>本机不知道</translation>
        </message>
        <message>
            <source>Inspection register</source>
            <translation>备课检查登记表</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>教师</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>学科</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>年级班级</translation>
        </message>
        <message>
            <source>Lessons due</source>
            <translation>应备课时</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>实备课时</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>超前课时</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>反思篇数</translation>
        </message>
        <message>
            <source>Made their own</source>
            <translation>二次备课</translation>
        </message>
        <message>
            <source>Form returned</source>
            <translation>格式退回</translation>
        </message>
        <message>
            <source>Strong points</source>
            <translation>亮点</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>检查人</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Teacher&apos;s signature</source>
            <translation>教师签字</translation>
        </message>
        <message>
            <source>Week of the approver</source>
            <translation>审核人一周</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Approved before class</source>
            <translation>课前通过</translation>
        </message>
        <message>
            <source>Approved after it began</source>
            <translation>课后通过</translation>
        </message>
        <message>
            <source>Taught before review</source>
            <translation>先课后审</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待审</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Not handed in</source>
            <translation>未提交</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>不在岗</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>本机不知道</translation>
        </message>
        <message>
            <source>Decided that day</source>
            <translation>当天审核</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Who may need training</source>
            <translation>可能需要培训的人</translation>
        </message>
        <message>
            <source>What the records show</source>
            <translation>记录显示</translation>
        </message>
        <message>
            <source>Signed in these days</source>
            <translation>这段时间的签名</translation>
        </message>
        <message>
            <source>Signed last</source>
            <translation>最近一次签名</translation>
        </message>
        <message>
            <source>Behind the figures</source>
            <translation>数字依据</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>节次</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>签名时间</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>who decided, and in whose place</extracomment>
            <translation>%1（代%2审批）</translation>
        </message>
        <message>
            <source>Moved by the teacher</source>
            <translation>教师已调课</translation>
        </message>
    </context>
    <context>
        <name>ReviewChanges</name>
        <message>
            <source>%1: new: %2</source>
            <extracomment>a place of the plan, and what stands there now</extracomment>
            <translation>%1：新增：%2</translation>
        </message>
        <message>
            <source>%1: taken out: %2</source>
            <translation>%1：删去：%2</translation>
        </message>
        <message>
            <source>%1: moved from %2 to %3</source>
            <translation>%1：从第 %2 移到第 %3</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <extracomment>a place of the plan, what stood there, what stands there</extracomment>
            <translation>%1：%2 → %3</translation>
        </message>
    </context>
    <context>
        <name>shanke::AbsenceDialog</name>
        <message>
            <source>State an absence</source>
            <translation>登记缺勤</translation>
        </message>
        <message>
            <source>State it</source>
            <translation>签名登记</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>It is signed in your name and lies on the desk of this person, where the person and the leaders read it.</source>
            <translation>以您的名义签名，记在这位老师名下，只有本人和学校领导能看到。</translation>
        </message>
    </context>
    <context>
        <name>shanke::BehindModel</name>
        <message>
            <source>period %1</source>
            <extracomment>a lesson of the day by its number</extracomment>
            <translation>第 %1 节</translation>
        </message>
        <message>
            <source>nothing was handed in</source>
            <translation>没有提交</translation>
        </message>
        <message>
            <source>signed %1</source>
            <extracomment>a moment</extracomment>
            <translation>签名于 %1</translation>
        </message>
    </context>
    <context>
        <name>shanke::ChangePane</name>
        <message>
            <source>Made from no standard plan</source>
            <translation>无标准教案</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>改动</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since last time</source>
            <translation>
                <numerusform>与上次相比改 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from the plan it was made from</source>
            <translation>
                <numerusform>与原教案相比改 %n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::DueReminder</name>
        <message>
            <source>%1 %2, class on %3, due %4</source>
            <extracomment>a subject, a class, a day of class, a moment</extracomment>
            <translation>%1 %2，%3 上课，%4 截止</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) due soon and not handed in</source>
            <translation>
                <numerusform>%n 份教案快到截止时间，还没有提交</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::InboxPane</name>
        <message>
            <source>Inbox</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Title, teacher or class</source>
            <translation>课题、教师或班级</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>在这个列表里查找</translation>
        </message>
        <message>
            <source>Classes of which days</source>
            <translation>哪几天的课</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>全部课</translation>
        </message>
        <message>
            <source>Classes until today</source>
            <translation>到今天为止的课</translation>
        </message>
        <message>
            <source>Classes this week</source>
            <translation>本周的课</translation>
        </message>
        <message>
            <source>Classes next week</source>
            <translation>下周的课</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n looked through (Alt+Shift+A)</source>
            <translation>
                <numerusform>通过已看过的 %n 份 (Alt+Shift+A)</numerusform>
            </translation>
        </message>
        <message>
            <source>To decide %1</source>
            <translation>待审核 %1</translation>
        </message>
        <message>
            <source>Decided %1</source>
            <translation>已审核 %1</translation>
        </message>
        <message>
            <source>Approving in somebody&apos;s place…</source>
            <translation>委托审批…</translation>
        </message>
        <message>
            <source>In place of %1 until %2</source>
            <translation>代%1审批，至%2</translation>
        </message>
        <message>
            <source>Plans come through the school&apos;s server or a stick.</source>
            <translation>待审教案经学校服务器或 U 盘送到。</translation>
        </message>
        <message>
            <source>Somebody lets you approve in their place, but this PC came later: they have to give it again, for this PC too.</source>
            <translation>有人委托您代为审批，但这台电脑是后来的：请对方把这台电脑也包括进来，重新委托。</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonRow</name>
        <message>
            <source>Nobody can decide…</source>
            <translation>无人可审…</translation>
        </message>
        <message>
            <source>Taught before review: state why no approver could be reached</source>
            <translation>先课后审：说明为什么找不到审核人</translation>
        </message>
    </context>
    <context>
        <name>shanke::ReceiptsDialog</name>
        <message>
            <source>Save to print…</source>
            <translation>保存打印…</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>What was signed</source>
            <translation>已签名的</translation>
        </message>
        <message>
            <source>Check code of a printed receipt</source>
            <translation>打印回执上的校验码</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Nothing was handed in or decided on this PC yet.</source>
            <translation>本机还没有提交或审核任何东西。</translation>
        </message>
        <message>
            <source>Nothing on this PC has this code. Either the receipt is not genuine, or what it is for has not come to this PC yet.</source>
            <translation>本机没有这个校验码。可能回执是假的，也可能对应的文档还没有到这台电脑。</translation>
        </message>
        <message>
            <source>This is no check code, or what has it was altered since it was signed.</source>
            <translation>这不是校验码，或者对应的文档签名后被改动过。</translation>
        </message>
        <message>
            <source>Genuine: it is what was signed. Compare what is printed with what stands here.</source>
            <translation>属实：就是当时签名的那一份。请把纸上的内容与这里核对。</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>保存回执</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>what it is, and what it says</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>shanke::RegistersPage</name>
        <message>
            <source>State an absence…</source>
            <translation>登记缺勤…</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期范围</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>下周</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>上周</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>This term so far</source>
            <translation>本学期至今</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>存为表格…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Behind the figure</source>
            <translation>数字依据</translation>
        </message>
        <message>
            <source>Choose a figure in colour: what it was counted from is listed here.</source>
            <translation>选中一个有颜色的数字，这里列出它是由哪些课和材料数出来的。</translation>
        </message>
        <message>
            <source>A leader stated this absence.</source>
            <translation>这是领导说明的缺勤。</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回说明</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>存为表格</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::RemindersArea</name>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>The desktop reminds of plans that are due and were not handed in, while this program is open.</source>
            <translation>本程序打开时，桌面会提醒快到截止时间、还没有提交的教案。</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>提醒我</translation>
        </message>
        <message>
            <source>Hours before it is due</source>
            <translation>截止前几小时</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>免打扰开始</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>免打扰结束</translation>
        </message>
    </context>
    <context>
        <name>shanke::SubmissionFiles</name>
        <message>
            <source>Files:</source>
            <translation>附件：</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
    </context>
    <context>
        <name>ChangePreview</name>
        <message>
            <source>No period moves.</source>
            <translation>没有课时移动。</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) move.</source>
            <translation>
                <numerusform>%n 个课时移动。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) have no class left before the end of the term: leave some out or put two together.</source>
            <translation>
                <numerusform>%n 个课时在学期结束前没有课可上：请略讲或合并一些。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) would be approved only after class.</source>
            <translation>
                <numerusform>%n 份教案会变成课后才审批。</numerusform>
            </translation>
        </message>
        <message>
            <source>No plan is changed: what was approved stays approved.</source>
            <translation>教案内容不变：已审批的仍然有效。</translation>
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
            <translation>%1（与下一课时合并）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a lesson, and why it is left out</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Approved after class</source>
            <translation>课后才审批</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>已调课</translation>
        </message>
        <message>
            <source>Held on %1</source>
            <extracomment>a day and a period of the day</extracomment>
            <translation>改在%1</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>停课</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>略讲</translation>
        </message>
        <message>
            <source>No class left for it</source>
            <translation>没有课可上</translation>
        </message>
        <message>
            <source>Taught</source>
            <translation>已上</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>%1 (period %2 of %3)</source>
            <extracomment>a lesson and which of its periods</extracomment>
            <translation>%1（第%2课时，共%3课时）</translation>
        </message>
        <message>
            <source>slot %1</source>
            <translation>第%1节</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <extracomment>a day, its day of the week and a period of the day</extracomment>
            <translation>%1 %2 %3</translation>
        </message>
    </context>
    <context>
        <name>shanke::SequenceModel</name>
        <message>
            <source>Week</source>
            <translation>周次</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>节次</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
    </context>
    <context>
        <name>shanke::MoveModel</name>
        <message>
            <source>no class</source>
            <translation>无课</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课题</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原来</translation>
        </message>
        <message>
            <source>After</source>
            <translation>调整后</translation>
        </message>
    </context>
    <context>
        <name>shanke::ChangeDialog</name>
        <message>
            <source>Change: %1 %2</source>
            <extracomment>a subject and a class</extracomment>
            <translation>调整：%1 %2</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>还没有安排</translation>
        </message>
        <message>
            <source>There is no class: everything after it moves on</source>
            <translation>停课：后面的课依次顺延</translation>
        </message>
        <message>
            <source>The class is held at another time</source>
            <translation>调到别的时间上</translation>
        </message>
        <message>
            <source>It is swapped with another of my classes</source>
            <translation>与我的另一个班换课</translation>
        </message>
        <message>
            <source>This period is left out</source>
            <translation>略讲：这一课时不单独上</translation>
        </message>
        <message>
            <source>It is taught together with the next one</source>
            <translation>与下一课时合并上</translation>
        </message>
        <message>
            <source>It stays at this time whatever moves: an exam, an open class</source>
            <translation>固定在这一节不动（考试、公开课）</translation>
        </message>
        <message>
            <source>It was taught at another time</source>
            <translation>实际在别的时间上过了</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>节次</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <extracomment>a subject, a class and when it is</extracomment>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>With</source>
            <translation>换哪一节</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>确定调整</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonsPage</name>
        <message>
            <source>My lessons</source>
            <translation>我的课程安排</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>调整…</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上一次调整</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Write a calendar</source>
            <translation>填写校历</translation>
        </message>
        <message>
            <source>Lessons of the term</source>
            <translation>本学期的课</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>各单元进度</translation>
        </message>
        <message>
            <source>No class of yours is known here yet. Write a plan with a class and a date, or begin a timetable of your own under Our school, New: the lessons of each class then stand here in their order.</source>
            <translation>这里还没有您任教的班级。请写一份带班级和日期的教案，或在“本校”按“新建”做一份自己的课表：各班的课会按顺序列在这里。</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>新备课</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) behind what was planned.</source>
            <translation>
                <numerusform>比原计划慢 %n 课时。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) ahead of what was planned.</source>
            <translation>
                <numerusform>比原计划快 %n 课时。</numerusform>
            </translation>
        </message>
        <message>
            <source>As planned.</source>
            <translation>与原计划一致。</translation>
        </message>
        <message>
            <source>No timetable here says when this class is taught, so nothing can move.</source>
            <translation>这里没有这个班的课程表，所以无法顺延。</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) have no class left before the end of the term.</source>
            <translation>
                <numerusform>%n 个课时在学期结束前没有课可上。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are about plans or classes that are not here.</source>
            <translation>
                <numerusform>%n 条调整涉及的教案或课不在这里。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from another PC do not count: nobody vouches for it yet.</source>
            <translation>
                <numerusform>来自另一台电脑的 %n 条调整暂不算数：还没有人确认那台电脑。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no school calendar yet: holidays are not known here.</source>
            <translation>还没有校历：这里不知道哪些天放假。</translation>
        </message>
        <message>
            <source>%1: %2 of %3 taught</source>
            <extracomment>of a unit: how many periods were taught, out of how many</extracomment>
            <translation>%1：已上 %2 / %3 课时</translation>
        </message>
        <message>
            <source>Without a unit</source>
            <translation>未分单元</translation>
        </message>
        <message numerus="yes">
            <source>, %n left out</source>
            <translation>
                <numerusform>，略讲 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n without a class</source>
            <translation>
                <numerusform>，%n 课时无课可上</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed. No plan was touched.</source>
            <translation>已调整，教案内容没有改动。</translation>
        </message>
        <message>
            <source>The last change is undone.</source>
            <translation>已撤销上一次调整。</translation>
        </message>
        <message>
            <source>Days without lessons…</source>
            <translation>停课日…</translation>
        </message>
        <message>
            <source>Accepted. No plan was touched.</source>
            <translation>已接受，教案没有变动。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Declined: your classes stay where they are.</source>
            <translation>未接受：您的课不动。</translation>
        </message>
        <message>
            <source>Your answer is taken back.</source>
            <translation>已撤回您的答复。</translation>
        </message>
        <message>
            <source>Proposed to the whole school.</source>
            <translation>已向全校提议。</translation>
        </message>
        <message>
            <source>Taken back: whoever accepted it is told.</source>
            <translation>已撤回：接受过的教师会看到。</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>not on the PC that made this archive</source>
            <translation>制作本归档的电脑上没有</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
        </message>
        <message>
            <source>%1 more documents are only in documents.jsonl.</source>
            <translation>另有 %1 份文档只在 documents.jsonl 中。</translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n 份文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个附件</numerusform>
            </translation>
        </message>
        <message>
            <source>Not on this PC, and so not in it: %1</source>
            <translation>本机没有、因而未导入：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>There is no plan in it.</source>
            <translation>里面没有教案。</translation>
        </message>
        <message>
            <source>There are no slides in it: attach them to the plan.</source>
            <translation>里面没有课件：请把课件附到教案上。</translation>
        </message>
        <message>
            <source>There is no video in it: attach it to the plan.</source>
            <translation>里面没有课堂实录：请把视频附到教案上。</translation>
        </message>
        <message>
            <source>There is no reflection in it.</source>
            <translation>里面没有教学反思。</translation>
        </message>
        <message>
            <source>The teaching process lacks steps before, in or after class.</source>
            <translation>教学过程缺少课前、课中或课后环节。</translation>
        </message>
        <message>
            <source>%1: asked for is MP4 with H.264.</source>
            <translation>%1：要求为 H.264 编码的 MP4。</translation>
        </message>
        <message>
            <source>%1 is no MP4 video that can be read: look yourself how long and how large it is.</source>
            <translation>%1 不是能读取的 MP4 视频：请自行查看时长和画面大小。</translation>
        </message>
        <message>
            <source>%1 lasts %2; asked for are 30 minutes.</source>
            <translation>%1 时长 %2；要求不少于 30 分钟。</translation>
        </message>
        <message>
            <source>The picture of %1 is %2; asked for is 720 × 576.</source>
            <translation>%1 的画面为 %2；要求不低于 720 × 576。</translation>
        </message>
        <message>
            <source>%1 has %2; asked for is 0.5 to 1 Mbit/s.</source>
            <translation>%1 的码率为 %2；要求为 0.5 至 1 Mbit/s。</translation>
        </message>
        <message>
            <source>Look whether the title of %1 stands for 5 seconds at most.</source>
            <translation>请查看 %1 的片头是否不超过 5 秒。</translation>
        </message>
        <message>
            <source>%1 is of a kind that this program does not know.</source>
            <translation>本程序不认识 %1 这一类文档。</translation>
        </message>
        <message>
            <source>%1 was said by somebody in another place.</source>
            <translation>%1 是别人在别处作出的记录。</translation>
        </message>
        <message>
            <source>A newer program wrote %1.</source>
            <translation>%1 由更新版本的程序写成。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 无法读取。</translation>
        </message>
        <message>
            <source>%1 belongs to a school or the county, not to one person.</source>
            <translation>%1 属于学校或县，不属于个人。</translation>
        </message>
        <message>
            <source>The file %1 is not in the package.</source>
            <translation>资源包中没有附件 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) taken in.</source>
            <translation>
                <numerusform>已导入 %n 份文档。</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs were left out: %1</source>
            <translation>可执行程序未导入：%1</translation>
        </message>
        <message>
            <source>It cannot be written there: choose a folder that exists and that you may write to.</source>
            <translation>不能写到那里：请选择一个存在且可以写入的文件夹。</translation>
        </message>
        <message>
            <source>There is not enough space there. Nothing was written.</source>
            <translation>那里空间不足，没有写入任何内容。</translation>
        </message>
        <message>
            <source>The disk or stick takes no file of this size. Nothing was written.</source>
            <translation>该磁盘或U盘不能存放这么大的文件，没有写入任何内容。</translation>
        </message>
        <message>
            <source>It is somebody else's: you may not hand out so much of it.</source>
            <translation>这是别人的文档，您不能把这么多内容交给他人。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>已停止，没有写入任何内容。</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>文件已不在那里。</translation>
        </message>
        <message>
            <source>The package is damaged or not whole: get it again. Nothing was taken in.</source>
            <translation>资源包已损坏或不完整：请重新获取。没有导入任何内容。</translation>
        </message>
        <message>
            <source>The package is not as one of this program is. Nothing was taken in.</source>
            <translation>这个资源包不符合本程序的格式，没有导入任何内容。</translation>
        </message>
        <message>
            <source>A newer program wrote this package: install the newest version first.</source>
            <translation>资源包由更新版本的程序制作：请先安装最新版本。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>已停止，没有导入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ArchiveBox</name>
        <message>
            <source>Everything as an open archive…</source>
            <translation>全部导出为开放归档…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>All your documents and files as pages for any browser and as data for other programs. It is not sealed: whoever has it can read it.</source>
            <translation>您的全部文档和附件：可用任何浏览器打开的网页，以及供其他程序使用的数据。归档未加密，谁拿到都能看。</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Archive (*.zip)</source>
            <translation>归档 (*.zip)</translation>
        </message>
        <message>
            <source>My work</source>
            <translation>我的山课文档</translation>
        </message>
    </context>
    <context>
        <name>shanke::PackDialog</name>
        <message>
            <source>Take in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Package: %1</source>
            <translation>资源包：%1</translation>
        </message>
        <message>
            <source>What is in the package</source>
            <translation>资源包内容</translation>
        </message>
        <message>
            <source>What is taken in becomes yours to change; where it comes from stays with it.</source>
            <translation>导入后由您自行修改，来源会一直保留。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>以前导入过</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n 份文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个附件</numerusform>
            </translation>
        </message>
        <message>
            <source>Some of it was taken in before and would be there twice.</source>
            <translation>其中有的以前导入过，再导入会有两份。</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>正在导入…</translation>
        </message>
    </context>
    <context>
        <name>shanke::HandingIn</name>
        <message>
            <source>Submitted. It is kept on this PC and goes on by itself as soon as there is a network.</source>
            <translation>已提交。内容保存在本机，一有网络就自动送出。</translation>
        </message>
        <message>
            <source>This is handed in with its plan; it belongs to none.</source>
            <translation>导学案随教案一起提交；这一份还不属于任何教案。</translation>
        </message>
        <message>
            <source>Before a plan can be submitted, say your user name and school.</source>
            <translation>提交之前，请先补上您的用户名和学校。</translation>
        </message>
        <message>
            <source>Say it now</source>
            <translation>现在补上</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) about the plan, see the list.</source>
            <translation>
                <numerusform>有 %n 条提醒，见列表。</numerusform>
            </translation>
        </message>
        <message>
            <source>Submit all the same</source>
            <translation>仍然提交</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>去选择</translation>
        </message>
        <message>
            <source>Make the study guide</source>
            <translation>编写导学案</translation>
        </message>
        <message>
            <source>Before it can be submitted: %1</source>
            <translation>提交之前：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardPane</name>
        <message>
            <source>Say why</source>
            <translation>说明理由</translation>
        </message>
        <message>
            <source>Put both together</source>
            <translation>合并两份</translation>
        </message>
        <message>
            <source>What only one of them changed is taken; where both changed the same, you choose.</source>
            <translation>只有一方改动的地方直接采用；两方都改了的地方由您选择。</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>采用新版</translation>
        </message>
        <message>
            <source>Your class, notes and files stay; Undo brings your text back.</source>
            <translation>班级、个性化修改和附件保留；“撤销”可以找回您原来的内容。</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Nothing changes, and nobody asks about this version again.</source>
            <translation>内容不变，以后也不再询问这一版。</translation>
        </message>
        <message>
            <source>Which text is shown</source>
            <translation>显示哪一份</translation>
        </message>
        <message>
            <source>As it was taken</source>
            <translation>取用时的原文</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>下一处不同</translation>
        </message>
        <message>
            <source>The standard plan</source>
            <translation>标准教案原文</translation>
        </message>
        <message>
            <source>No standard plan</source>
            <translation>无标准教案</translation>
        </message>
        <message>
            <source>Standard plan</source>
            <translation>标准教案</translation>
        </message>
        <message>
            <source>Earlier plan</source>
            <translation>以前的教案</translation>
        </message>
        <message>
            <source>%1 %2%</source>
            <extracomment>name of what a plan was made from, and how much is the teacher&apos;s own</extracomment>
            <translation>%1 %2%</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>新版</translation>
        </message>
        <message>
            <source>This plan was made from no standard plan.</source>
            <translation>无标准教案：这份教案不是从标准教案改写的。</translation>
        </message>
        <message>
            <source>The text it was made from is not in this plan: what is yours cannot be shown.</source>
            <translation>这份教案里没有保存原文，无法显示哪些是您自己的。</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>还没有任何改动。</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 taken out</source>
            <translation>修改 %1 处，增加 %2 处，删去 %3 处</translation>
        </message>
        <message>
            <source>%1% is your own: %2 (of %3 parts)</source>
            <extracomment>how much of a plan is the teacher&apos;s own; %2 counts parts of the text</extracomment>
            <translation>个性化 %1%：%2（共 %3 处）</translation>
        </message>
        <message>
            <source>%1. Because: %2</source>
            <translation>%1。理由：%2</translation>
        </message>
        <message>
            <source>None of this lesson has reached this PC. You can write and submit it all the same.</source>
            <translation>这台电脑上还没有这一课的标准教案。照样可以编写和提交。</translation>
        </message>
        <message>
            <source>There are standard plans to start from:</source>
            <translation>可以从这些标准教案开始：</translation>
        </message>
        <message>
            <source>Made from version %1, the newest here.</source>
            <translation>取自第%1版，是这里最新的版本。</translation>
        </message>
        <message>
            <source>Made from the newest version here.</source>
            <translation>取自这里最新的版本。</translation>
        </message>
        <message>
            <source>There is a newer standard plan: version %1</source>
            <translation>标准教案有新版：第%1版</translation>
        </message>
        <message>
            <source>There is a newer standard plan</source>
            <translation>标准教案有新版</translation>
        </message>
        <message>
            <source>There is a newer one; you keep yours.</source>
            <translation>有新版，您选择保留自己的。</translation>
        </message>
        <message>
            <source>The standard plan was taken back by those who published it.</source>
            <translation>发布者已收回这份标准教案。</translation>
        </message>
        <message>
            <source>The standard plan itself is not on this PC, so nobody can say here whether there is a newer one. The text it was made from is kept in this plan.</source>
            <translation>这台电脑上没有这份标准教案，因此这里无法知道有没有新版。取用时的原文保存在这份教案里。</translation>
        </message>
        <message numerus="yes">
            <source>Prepared from an earlier plan of yours; used %n time(s), this one included.</source>
            <translation>
                <numerusform>从您以前的教案改写；连这次共用了 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <translation>%1，第%2课时</translation>
        </message>
        <message>
            <source>Start from this standard plan</source>
            <translation>从这份标准教案开始</translation>
        </message>
        <message>
            <source>Choose subject and grade: their standard plans are shown here.</source>
            <translation>选择学科和年级后，这里会显示相应的标准教案。</translation>
        </message>
    </context>
    <context>
        <name>TimetableWords</name>
        <message>
            <source>No subject: left out</source>
            <translation>认不出学科，未读入</translation>
        </message>
        <message>
            <source>No period of the day: left out</source>
            <translation>认不出节次，未读入</translation>
        </message>
        <message>
            <source>No day: left out</source>
            <translation>认不出星期或日期，未读入</translation>
        </message>
        <message>
            <source>Neither odd nor even weeks: left out</source>
            <translation>既不是单周也不是双周，未读入</translation>
        </message>
        <message>
            <source>Nothing says whose lesson it is: left out</source>
            <translation>看不出是哪个班的课，未读入</translation>
        </message>
        <message>
            <source>Nobody at the school is called so: kept as it is written</source>
            <translation>本校名单里没有这个人，按原样保留</translation>
        </message>
        <message>
            <source>Several people are called so: kept as it is written</source>
            <translation>本校有几个人同名，按原样保留</translation>
        </message>
        <message>
            <source>The class has two lessons at this time</source>
            <translation>这个班同一时间有两节课</translation>
        </message>
        <message>
            <source>The teacher has two lessons at this time</source>
            <translation>这位教师同一时间有两节课</translation>
        </message>
        <message>
            <source>The number of an ID card: left out</source>
            <translation>身份证号码，未读入</translation>
        </message>
        <message>
            <source>No timetable on this sheet: left out</source>
            <translation>这张工作表上没有课表，未读入</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <extracomment>%1 is a day of the week, %2 the number of a period</extracomment>
            <translation>%1 第 %2 节</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 · %n lesson(s) a week · %3</source>
            <extracomment>%1 and %2 are days, %3 says whose it is</extracomment>
            <translation>
                <numerusform>%1 至 %2 · 每周 %n 节 · %3</numerusform>
            </translation>
        </message>
        <message>
            <source>your own</source>
            <translation>自己的</translation>
        </message>
        <message>
            <source>of the school</source>
            <translation>学校的</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n 节课</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n class(es).</source>
            <translation>
                <numerusform>，共 %n 个班。</numerusform>
            </translation>
        </message>
        <message>
            <source>It will be for you alone: the timetable of the school is written by those who lead it.</source>
            <translation>存为自己的课表，只有自己看得到：学校的课表由学校负责人录入。</translation>
        </message>
        <message>
            <source>It will be the timetable of the school.</source>
            <translation>存为学校的课表。</translation>
        </message>
        <message>
            <source>It takes the place of the one that begins on the same day.</source>
            <translation>会替换同一天开始的那份课表。</translation>
        </message>
        <message>
            <source>Nothing says who gives it: left out of a timetable of your own</source>
            <translation>没有写明谁上：不放进您自己的课表</translation>
        </message>
    </context>
    <context>
        <name>shanke::HeaderEditor</name>
        <message>
            <source>From the textbook…</source>
            <translation>从教材目录选…</translation>
        </message>
        <message>
            <source>Pick the lesson, and its subject, grade, unit, number and title are filled in</source>
            <translation>选好课文，学科、年级、单元、课号和课题会自动填好</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonPickerDialog</name>
        <message numerus="yes">
            <source>%1  (%n period(s))</source>
            <translation>
                <numerusform>%1　（%n 课时）</numerusform>
            </translation>
        </message>
        <message>
            <source>Lesson from the textbook</source>
            <translation>从教材目录选课</translation>
        </message>
        <message>
            <source>Part of the title</source>
            <translation>课题中的几个字</translation>
        </message>
        <message>
            <source>Textbooks, units and lessons</source>
            <translation>教材、单元和课文</translation>
        </message>
        <message>
            <source>No textbook is on this PC yet. The county&apos;s come with the first synchronisation; your school, or you, can write one on the page Our school. A title can always be typed.</source>
            <translation>这台电脑上还没有教材目录。县里的教材目录会在首次同步时到达；学校或自己也可以在“本校”页面新建。课题随时可以直接填写。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Take this lesson</source>
            <translation>选这一课</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>第 %1 单元</translation>
        </message>
    </context>
    <context>
        <name>shanke::PickedLessonBar</name>
        <message>
            <source>Take what the book says</source>
            <translation>按教材目录改</translation>
        </message>
        <message>
            <source>It is another lesson</source>
            <translation>这是另一课</translation>
        </message>
        <message>
            <source>In the textbook %1 this lesson is: %2</source>
            <extracomment>%1 is the title of a textbook, %2 number and title of a lesson</extracomment>
            <translation>教材目录《%1》里这一课是：%2</translation>
        </message>
        <message>
            <source>The textbook %1 does not have this lesson any more. What stands here stays as it is.</source>
            <translation>教材目录《%1》里已经没有这一课。这里填写的内容保持不变。</translation>
        </message>
    </context>
    <context>
        <name>shanke::TimetableDialog</name>
        <message>
            <source>Timetables</source>
            <translation>课表</translation>
        </message>
        <message>
            <source>Store this timetable</source>
            <translation>保存这份课表</translation>
        </message>
        <message>
            <source>Timetables on this PC</source>
            <translation>这台电脑上的课表</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>另存为表格…</translation>
        </message>
        <message>
            <source>Bring in a table…</source>
            <translation>导入表格…</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>课表名称</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Week 1 begins</source>
            <translation>第 1 周开始</translation>
        </message>
        <message>
            <source>A workbook (.xlsx) or a table of text (.csv) with the week of each class or teacher, the whole school, or a list with a lesson a row. A week that names the classes in its cells is taken as yours.</source>
            <translation>支持工作簿（.xlsx）和文本表格（.csv）：班级或教师的周课表、全校总表，或每行一节课的列表。格子里写着班级的周课表会当作自己的课表。</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>The week of the class, as it was read</source>
            <translation>读到的班级周课表</translation>
        </message>
        <message>
            <source>What is odd, cell by cell</source>
            <translation>逐格列出的问题</translation>
        </message>
        <message>
            <source>No timetable is on this PC yet</source>
            <translation>这台电脑上还没有课表</translation>
        </message>
        <message>
            <source>Bring in a timetable</source>
            <translation>导入课表</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>表格 (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>所有文件 (%1)</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>What</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>The timetable is stored. Today goes by it from now on.</source>
            <translation>课表已保存，“今日”页面从现在起按它显示。</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>另存为表格</translation>
        </message>
        <message>
            <source>Workbook (%1)</source>
            <translation>工作簿 (%1)</translation>
        </message>
        <message>
            <source>Table of text (%1)</source>
            <translation>文本表格 (%1)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>最后一天早于第一天。</translation>
        </message>
        <message>
            <source>No timetable was found in this file. Days stand across and periods down, or it is a list with a lesson a row. A file of an old program (.xls), or one with a password, has to be saved as .xlsx first.</source>
            <translation>这个文件里没有认出课表。课表应当横排星期、竖排节次，或者是一行一节课的清单。旧版格式（.xls）或加了密码的文件，请先另存为不带密码的 .xlsx。</translation>
        </message>
    </context>
    <context>
        <name>shanke::PublishBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%2%1</translation>
        </message>
        <message>
            <source>Published in %1 as version %2.</source>
            <extracomment>%1 is the name of a column</extracomment>
            <translation>已发布到栏目“%1”，第 %2 版。</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) known here were made from it.</source>
            <translation>
                <numerusform>这里已知有 %n 份教案由它而来。</numerusform>
            </translation>
        </message>
        <message>
            <source>Before it can be published it has to say its subject and its grade.</source>
            <translation>发布之前要先填学科和年级。</translation>
        </message>
        <message>
            <source>This plan belongs in the column %1, which somebody else keeps.</source>
            <translation>这份教案应放在栏目“%1”，那个栏目由别人管理。</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>现在发布</translation>
        </message>
        <message>
            <source>Publish the next version…</source>
            <translation>发布新版本…</translation>
        </message>
        <message>
            <source>Publish as standard plan…</source>
            <translation>发布为标准教案…</translation>
        </message>
        <message>
            <source>you</source>
            <translation>您自己</translation>
        </message>
        <message>
            <source>A standard plan of this lesson stands in the column already, by %1. Yours would stand beside it, and teachers would have to choose.</source>
            <extracomment>names of people</extracomment>
            <translation>栏目里已有这一课的标准教案（%1）。您的会并列在旁边，老师们要从中选择。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Read it as published</source>
            <translation>阅读发布的标准教案</translation>
        </message>
        <message>
            <source>The server did not take it, so nobody else has it: “Where is my work” says why.</source>
            <translation>服务器没有接收，别人还看不到它：原因见“我的材料”。</translation>
        </message>
        <message>
            <source>The county has it.</source>
            <translation>县平台已收到。</translation>
        </message>
        <message>
            <source>The county does not have it yet.</source>
            <translation>县平台还没有收到。</translation>
        </message>
        <message>
            <source>It goes to the county from this PC with its files: no school&apos;s server carries it there.</source>
            <translation>它和附件由这台电脑直接送到县平台，学校服务器不会代送。</translation>
        </message>
        <message>
            <source>This PC knows no server of the county, and no school&apos;s server carries it there: other schools do not get it until you enter the address under Settings, County.</source>
            <translation>这台电脑没有填县平台的地址，学校服务器也不会代送：在“设置”的“县平台”里填好地址之前，其他学校收不到。</translation>
        </message>
        <message>
            <source>Every teacher of the county who follows %1 will get it. Learner analysis, reflection and notes of your own stay out of it.</source>
            <translation>全县关注“%1”的老师都会收到。学情分析、反思和个人备注不会带上。</translation>
        </message>
    </context>
    <context>
        <name>shanke::LessonGridEditor</name>
        <message>
            <source>(odd)</source>
            <translation>(单)</translation>
        </message>
        <message>
            <source>(even)</source>
            <translation>(双)</translation>
        </message>
        <message>
            <source>Cover and swaps, each for one day</source>
            <translation>代课与调课（仅当天）</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Subject and teacher, as on paper; two lessons that take turns with a /.</source>
            <translation>像纸质课表一样填写学科和教师；单双周轮换的两节课用 / 隔开。</translation>
        </message>
        <message>
            <source>The week of the class</source>
            <translation>班级周课表</translation>
        </message>
        <message>
            <source>Add a lesson of one day</source>
            <translation>添加一天的代课或调课</translation>
        </message>
        <message>
            <source>No subject is called so: %1</source>
            <translation>没有这样的学科：%1</translation>
        </message>
        <message>
            <source>Nobody at the school is called so; kept as it is written: %1</source>
            <translation>学校里没有叫这个名字的人，照写的保留：%1</translation>
        </message>
        <message>
            <source>Several people are called so; write the account of the one who is meant: %1</source>
            <translation>有几个人同名，请写所指那位的账号：%1</translation>
        </message>
    </context>
    <context>
        <name>DraftContent</name>
        <message>
            <source>First draft: its founder writes, and whom they let in.</source>
            <translation>初备稿：由发起人和受邀的老师编写。</translation>
        </message>
        <message>
            <source>Under discussion: colleagues comment on it.</source>
            <translation>研讨稿：老师们正在批注。</translation>
        </message>
        <message>
            <source>Final draft: whoever keeps the column may publish it.</source>
            <translation>定稿：可以由栏目管理人发布。</translation>
        </message>
        <message>
            <source>It is final</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>Discuss it again</source>
            <translation>重新研讨</translation>
        </message>
        <message>
            <source>Put it up for discussion</source>
            <translation>提交研讨</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>研讨</translation>
        </message>
        <message>
            <source>Nobody has commented on it yet.</source>
            <translation>还没有人批注。</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Alt+C comments on the paragraph or row with the cursor.</source>
            <translation>按 Alt+C，可对光标所在的段落或环节提意见。</translation>
        </message>
        <message>
            <source>Published: teachers of all schools of the county comment on it.</source>
            <translation>已发布：全县各校教师都可以批注。</translation>
        </message>
        <message>
            <source>Comments on the standard plan</source>
            <translation>对标准教案的批注</translation>
        </message>
        <message>
            <source>You can comment once your school belongs to a county and its staff list, with your name on it, has come to this PC.</source>
            <translation>学校加入县域平台、写有您名字的教职工名单到达本机后，才可以批注。</translation>
        </message>
    </context>
    <context>
        <name>DayOffWords</name>
        <message>
            <source>period %1</source>
            <translation>第 %1 节</translation>
        </message>
        <message>
            <source>periods %1 to %2</source>
            <translation>第 %1 至 %2 节</translation>
        </message>
        <message>
            <source>from period %1 on</source>
            <translation>从第 %1 节起</translation>
        </message>
        <message>
            <source>held on %1</source>
            <translation>改在%1上</translation>
        </message>
        <message>
            <source>no lessons</source>
            <translation>停课</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a day without lessons, and why</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>taken back by the school, and accepted by you</source>
            <translation>学校已撤回，您已接受</translation>
        </message>
        <message>
            <source>taken back by the school</source>
            <translation>学校已撤回</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>未接受</translation>
        </message>
        <message>
            <source>no class of yours</source>
            <translation>没有您的课</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未答复</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>shanke::DayOffBar</name>
        <message>
            <source>Decline</source>
            <translation>不接受</translation>
        </message>
        <message>
            <source>The school took this back: %1</source>
            <extracomment>what the school proposes: a day without lessons</extracomment>
            <translation>学校撤回了：%1</translation>
        </message>
        <message>
            <source>The school proposes: %1</source>
            <translation>学校提议：%1</translation>
        </message>
        <message numerus="yes">
            <source>(%n more after it)</source>
            <translation>
                <numerusform>（后面还有 %n 个）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your classes.</source>
            <translation>
                <numerusform>涉及您的 %n 节课。</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold the classes as before</source>
            <translation>照原来上课</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
    </context>
    <context>
        <name>shanke::DaysOffDialog</name>
        <message>
            <source>Days without lessons</source>
            <translation>停课日</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>a day without lessons, and how it stands with it</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>不接受</translation>
        </message>
        <message>
            <source>Take my answer back</source>
            <translation>撤回我的答复</translation>
        </message>
        <message>
            <source>Propose one to the school…</source>
            <translation>向全校提议…</translation>
        </message>
        <message>
            <source>Take it back for the school</source>
            <translation>为全校撤回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The school proposes none in this term.</source>
            <translation>本学期学校没有提议停课日。</translation>
        </message>
        <message>
            <source>Your classes moved for it.</source>
            <translation>您的课已为此移动。</translation>
        </message>
        <message>
            <source>It is proposed no more.</source>
            <translation>学校已不再提议。</translation>
        </message>
        <message>
            <source>You have no class then.</source>
            <translation>这时没有您的课。</translation>
        </message>
    </context>
    <context>
        <name>shanke::MoveTable</name>
        <message>
            <source>What moves</source>
            <translation>移动的课</translation>
        </message>
    </context>
    <context>
        <name>shanke::ProposeDayOffDialog</name>
        <message>
            <source>the first</source>
            <translation>第一节</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>最后一节</translation>
        </message>
        <message>
            <source>They are held on another day</source>
            <translation>改在另一天上</translation>
        </message>
        <message>
            <source>Propose a day without lessons</source>
            <translation>提议停课日</translation>
        </message>
        <message>
            <source>No lessons on</source>
            <translation>停课日期</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>从第几节</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>到第几节</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>It is signed in your name and goes to the whole school. Each teacher sees what would move and accepts or declines it; no plan is due for these lessons.</source>
            <translation>以您的名义签名，发给全校。每位教师看到哪些课会移动，自己接受或不接受；这些课不要求教案。</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>改在</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>For</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>The whole school</source>
            <translation>全校</translation>
        </message>
    </context>
    <context>
        <name>shanke::ColumnTree</name>
        <message>
            <source>Column</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>标准教案</translation>
        </message>
        <message>
            <source>Files here</source>
            <translation>已有文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Followed because you teach it</source>
            <translation>因您任教而自动关注</translation>
        </message>
        <message>
            <source>not yet here</source>
            <translation>还没有收到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>of so many files so many are here</extracomment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Followed because you publish in it</source>
            <translation>因您在此发布而自动关注</translation>
        </message>
    </context>
    <context>
        <name>shanke::ColumnsDialog</name>
        <message>
            <source>Columns of standard plans</source>
            <translation>标准教案栏目</translation>
        </message>
        <message>
            <source>What you follow comes with synchronisation and is here without a network; files come when you fetch them.</source>
            <translation>关注的栏目随同步收到，断网也能用；文件在您下载时才传来。</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>册次</translation>
        </message>
        <message>
            <source>All volumes</source>
            <translation>全部册次</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>停止下载</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a grade and a subject</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not followed.</source>
            <translation>没有关注。</translation>
        </message>
        <message>
            <source>nothing of it has come yet.</source>
            <translation>还没有收到任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n standard plan(s) are here.</source>
            <translation>
                <numerusform>这里有 %n 份标准教案。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 of their files are here (%3 of %4).</source>
            <translation>附件 %2 个，已有 %1 个（%3 / %4）。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>Files are missing of %1 and %n more.</source>
            <translation>
                <numerusform>%1 等还有 %n 份缺附件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Files are missing of %1.</source>
            <translation>%1 缺附件。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are being fetched, and go on after a cut.</source>
            <translation>
                <numerusform>正在下载 %n 个文件，断线后会接着下载。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>请选择一个栏目。</translation>
        </message>
        <message>
            <source>Fetch the files (%1)</source>
            <extracomment>a size: &quot;28 MB&quot;</extracomment>
            <translation>下载附件（%1）</translation>
        </message>
        <message>
            <source>Read its plans…</source>
            <translation>阅读其中的教案…</translation>
        </message>
    </context>
    <context>
        <name>shanke::CommentMark</name>
        <message numerus="yes">
            <source>%n comment(s) on this</source>
            <translation>
                <numerusform>这里有 %n 条意见</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) on this (Alt+C)</source>
            <translation>
                <numerusform>这里有 %n 条意见（Alt+C）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::BlockComments</name>
        <message>
            <source>%1, no longer there</source>
            <translation>%1，原处已经不在</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>Comment on this (Alt+C)</source>
            <translation>对这里提意见（Alt+C）</translation>
        </message>
        <message>
            <source>Show comments (Alt+C)</source>
            <translation>查看意见（Alt+C）</translation>
        </message>
        <message>
            <source>Nobody has commented on this. Drafts of standard plans and published ones are commented on here; other plans by whoever approves them, in Review.</source>
            <translation>这里还没有人提意见。共案草稿和已发布的共案在这里提意见；其他教案由审核人在“审核”里提意见。</translation>
        </message>
    </context>
    <context>
        <name>shanke::SaidPane</name>
        <message>
            <source>On: %1</source>
            <translation>针对：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::LaneBoard</name>
        <message>
            <source>Minutes %1 to %2 of the class</source>
            <translation>课上第 %1 到 %2 分钟</translation>
        </message>
        <message>
            <source>Add a step: %1</source>
            <translation>添加环节：%1</translation>
        </message>
    </context>
    <context>
        <name>shanke::PlanFormButton</name>
        <message>
            <source>Form of the plan</source>
            <translation>教案形式</translation>
        </message>
        <message>
            <source>Form of the plan: nothing that is written is lost by another one</source>
            <translation>教案形式：换一种形式，写过的内容都不会丢</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>详案</translation>
        </message>
        <message>
            <source>Brief plan</source>
            <translation>简案</translation>
        </message>
        <message>
            <source>Kindergarten activity</source>
            <translation>幼儿园活动</translation>
        </message>
        <message>
            <source>Another grade in the same room</source>
            <translation>同堂再加一个年级（复式）</translation>
        </message>
    </context>
    <context>
        <name>shanke::ListedFilesModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改时间</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderDialog</name>
        <message>
            <source>A resource from my folder</source>
            <translation>从我的文件夹选资源</translation>
        </message>
        <message>
            <source>Choose the folder in which your slides, papers and videos are, on this PC or on a disk. Its names are listed so that they can be searched; nothing in it is changed.</source>
            <translation>请选择存放课件、试卷和视频的文件夹，可以在本机，也可以在移动硬盘上。程序只列出文件名，方便查找，不改动其中的内容。</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Words of the name, or pinyin</source>
            <translation>文件名中的字，或拼音</translation>
        </message>
        <message>
            <source>Search the folder</source>
            <translation>在文件夹里查找</translation>
        </message>
        <message>
            <source>Files of the folder</source>
            <translation>文件夹里的文件</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add as a resource</source>
            <translation>加入资源</translation>
        </message>
        <message>
            <source>%1 files; the newest %2 are shown.</source>
            <translation>共 %1 个文件，只显示最新的 %2 个。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach the file, so that others have it too (%1)</source>
            <extracomment>a size: &quot;28 MB&quot;</extracomment>
            <translation>附上文件，让别人也能用（%1）</translation>
        </message>
        <message>
            <source>The file is not where it was listed, so it cannot be attached. It can still be cited without the file.</source>
            <translation>文件已不在原来的位置，不能附上；仍然可以只注明出处。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderRow</name>
        <message>
            <source>Another folder…</source>
            <translation>换文件夹…</translation>
        </message>
        <message>
            <source>Folder of resources</source>
            <translation>资源文件夹</translation>
        </message>
        <message>
            <source>This folder cannot be read. Choose another one.</source>
            <translation>这个文件夹读不了，请换一个。</translation>
        </message>
        <message numerus="yes">
            <source>being listed, %n file(s) so far.</source>
            <translation>
                <numerusform>正在列出，已有 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the folder is not here now. %n file(s) were listed.</source>
            <translation>
                <numerusform>这个文件夹现在不在。以前列出过 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not all of it is listed yet, %n file(s) so far.</source>
            <translation>
                <numerusform>还没有列完，已有 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), listed %1.</source>
            <translation>
                <numerusform>共 %n 个文件，%1列出。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is more than the list takes: choose a smaller folder.</source>
            <translation>文件太多，没有全部列出：请选小一些的文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) could not be read.</source>
            <translation>
                <numerusform>有 %n 个文件夹读不了。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <source>List again</source>
            <translation>重新列出</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Forget the folder</source>
            <translation>不再使用这个文件夹</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>还没有选文件夹。</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourceFolderBox</name>
        <message>
            <source>The folder with your slides, papers and videos. Its names are listed for the search (Ctrl+K) and for plans; its files stay as they are, and whoever forgets it here loses none of them.</source>
            <translation>存放课件、试卷和视频的文件夹。程序只列出文件名，供搜索（Ctrl+K）和写教案时查找；里面的文件不会改动，在这里不再使用它，文件也一个不少。</translation>
        </message>
    </context>
    <context>
        <name>shanke::FoundFilesBox</name>
        <message>
            <source>Files of your folder that were found</source>
            <translation>在您的文件夹里找到的文件</translation>
        </message>
        <message>
            <source>%1 files of your folder; the newest %2 are shown.</source>
            <translation>您的文件夹里有 %1 个文件，只显示最新的 %2 个。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of your folder</source>
            <translation>
                <numerusform>您的文件夹里有 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder is not here now, so they cannot be opened.</source>
            <translation>这个文件夹现在不在，打不开。</translation>
        </message>
        <message>
            <source>No program on this PC opens this kind of file.</source>
            <translation>这台电脑上没有能打开这种文件的程序。</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>打开所在文件夹</translation>
        </message>
        <message>
            <source>&quot;%1&quot; can run as a program, so it is not opened from here. Open it only if you know who made it and what it does.</source>
            <translation>“%1”可以当作程序运行，所以不从这里打开。知道是谁做的、做什么用的，才可以自己打开。</translation>
        </message>
        <message>
            <source>The folder is not here now. Is its disk plugged in?</source>
            <translation>这个文件夹现在不在。移动硬盘插好了吗？</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not where it was when the folder was listed.</source>
            <translation>“%1”已不在列出时的位置。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ResourcesEditor</name>
        <message>
            <source>Add a resource</source>
            <translation>添加资源</translation>
        </message>
        <message>
            <source>From my folder…</source>
            <translation>从我的文件夹…</translation>
        </message>
        <message>
            <source>Choose a file of your folder of slides, papers and videos</source>
            <translation>从您存放课件、试卷和视频的文件夹里选一个文件</translation>
        </message>
    </context>
    <context>
        <name>shanke::DelegationDialog</name>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>does not count any more: who gave it, or got it, has left that work</source>
            <translation>已失效：委托人不再审核教案，或受托人已离开学校</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>已过最后一天</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>in force, not yet at the school</source>
            <translation>有效，学校还没有收到</translation>
        </message>
        <message>
            <source>Nobody approves in another&apos;s place at the moment.</source>
            <translation>目前没有人代别人审批。</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>结束委托</translation>
        </message>
        <message>
            <source>Let them approve</source>
            <translation>委托审批</translation>
        </message>
        <message>
            <source>Approving in somebody&apos;s place</source>
            <translation>委托审批</translation>
        </message>
        <message>
            <source>Let somebody approve in my place</source>
            <translation>委托别人代我审批</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>同事</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>They see the plans that wait and decide in your place, never on their own or yours; everybody reads that it was for you. Nothing else of what you may do is theirs. Their PC needs the school&apos;s server, or a stick: the county&apos;s server does not show them the plans. It holds for the PCs that they have now.</source>
            <translation>对方能看到待审的教案，代您审批，但不能审自己的和您的；每个人都会看到是代您审批的。您的其他权限都不交给对方。教案要经学校服务器或 U 盘到对方电脑：县服务器不会把教案给对方看。只对对方现在已有的电脑有效。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message numerus="yes">
            <source>not on %n PCs that came later: give it again</source>
            <translation>
                <numerusform>对后来的 %n 台电脑无效，请重新委托</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 may decide in your place as soon as their PC has heard of it.</source>
            <translation>%1的电脑收到后即可代您审批。</translation>
        </message>
        <message>
            <source>It is over. What the school had taken by then stays decided; what comes later counts when a leader stands for it.</source>
            <translation>委托已结束。学校在此之前收到的决定仍然作数；之后才到的，由校长或审核人确认后作数。</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardNewsBar</name>
        <message>
            <source>“%1” (%2 %3)</source>
            <extracomment>the title of a plan, a grade, a subject</extracomment>
            <translation>《%1》（%2%3）</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message numerus="yes">
            <source>%n standard plan(s) are new or have a new version: %1.</source>
            <extracomment>%1 names some of them</extracomment>
            <translation>
                <numerusform>有 %n 份标准教案是新到的，或者有了新版本：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a new standard plan: %1.</source>
            <translation>有新的标准教案：%1。</translation>
        </message>
        <message>
            <source>A standard plan has a new version: %1, version %2.</source>
            <translation>有标准教案出了新版本：%1，第 %2 版。</translation>
        </message>
        <message>
            <source>The standard plan that yours was made from has a new version: %1, version %2.</source>
            <translation>您的教案所依据的标准教案有了新版本：%1，第 %2 版。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>去看看</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>去看看</translation>
        </message>
        <message>
            <source>New standard plans</source>
            <translation>新的标准教案</translation>
        </message>
        <message>
            <source>New, or in a new version. One that a plan of yours was made from opens beside your plan, where you keep yours, take the new one or put both together.</source>
            <translation>新到的，或者有了新版本。您的教案以其为依据的，会在您的教案旁边打开，可以保留自己的、采用新版，或把两者合到一起。</translation>
        </message>
    </context>
    <context>
        <name>shanke::StandardsDialog</name>
        <message>
            <source>Do not tell of these again</source>
            <translation>这些不再提醒</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>标准教案</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>打开阅读</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>shanke::CommentedDialog</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n 条批注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n new</source>
            <extracomment>%1: so many comments; so many of them new</extracomment>
            <translation>
                <numerusform>%1，%n 条新的</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments on my standard plans</source>
            <translation>对我的标准教案的批注</translation>
        </message>
        <message>
            <source>What teachers of all schools say of the plans of the columns that you keep. A plan that you open is read; its next version is published from the plan that it comes from.</source>
            <translation>各校老师对您管理的栏目里的教案的批注。打开的教案只供阅读；下一个版本从它的原教案发布。</translation>
        </message>
        <message>
            <source>Standard plans</source>
            <translation>标准教案</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最后一条</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a grade and a subject</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>打开阅读</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
</TS>
