<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>DeliveryWords</name>
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
            <source>The server was reached.</source>
            <translation>连上了服务器。</translation>
        </message>
        <message>
            <source>The server cannot be reached. Work goes on here.</source>
            <translation>连不上服务器，工作在本机继续。</translation>
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
            <source>Document</source>
            <translation>材料</translation>
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
            <source>It exists already.</source>
            <translation>已经存在。</translation>
        </message>
        <message>
            <source>The disk of this PC is full.</source>
            <translation>本机磁盘已满。</translation>
        </message>
        <message>
            <source>This PC does not allow writing there.</source>
            <translation>本机不允许写入那个位置。</translation>
        </message>
        <message>
            <source>Another window of the program is using this.</source>
            <translation>程序的另一个窗口正在使用它。</translation>
        </message>
        <message>
            <source>This was written by a newer version of the program.</source>
            <translation>这是更新版本的程序写的。</translation>
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
            <source>Choose another name or place.</source>
            <translation>请换一个名字或位置。</translation>
        </message>
        <message>
            <source>Free some space, then try again. What was saved before is safe.</source>
            <translation>请腾出一些空间再试。之前保存的内容是安全的。</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>请选择可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Close the other window first.</source>
            <translation>请先关闭另一个窗口。</translation>
        </message>
        <message>
            <source>Install the newest version of the program. The file was left untouched.</source>
            <translation>请安装最新版本的程序。文件没有被改动。</translation>
        </message>
        <message>
            <source>Ask for help before going on. Nothing was deleted.</source>
            <translation>请先求助再继续。什么都没有删除。</translation>
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
    </context>
    <context>
        <name>LessonLine</name>
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
    </context>
    <context>
        <name>SyncSentence</name>
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
            <source>the server does not accept the password</source>
            <translation>服务器不接受密码</translation>
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
    </context>
    <context>
        <name>WelcomeForm</name>
        <message>
            <source>Your name is missing. It stands on every plan.</source>
            <translation>还没有填姓名。每份教案上都有姓名。</translation>
        </message>
        <message>
            <source>Your user name is missing. The school gave it to you, for example js01.</source>
            <translation>还没有填用户名。用户名由学校给，例如 js01。</translation>
        </message>
        <message>
            <source>The code of the school is missing. The teaching office knows it.</source>
            <translation>还没有填学校代码。教务处知道。</translation>
        </message>
        <message>
            <source>The address of the server cannot be right. It looks like http://10.1.0.4:5984, or leave it empty.</source>
            <translation>服务器地址不对。样子：http://10.1.0.4:5984，也可以不填。</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
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
            <source>People's Education edition</source>
            <translation>人教版</translation>
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
            <source>People's Music edition</source>
            <translation>人音版</translation>
        </message>
        <message>
            <source>People's Fine Arts edition</source>
            <translation>人美版</translation>
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
            <source>Homework</source>
            <translation>作业布置</translation>
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
        <name>shanke::CompareView</name>
        <message>
            <source>Two versions of this plan</source>
            <translation>这份教案有两个版本</translation>
        </message>
        <message>
            <source>The other one was changed on another device %1. Both are kept until you finish.</source>
            <translation>另一个版本是在另一台设备上修改的（%1）。选完之前两个版本都保留。</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>回到教案</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>采用另一个</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>The other device's</source>
            <translation>另一台设备的</translation>
        </message>
        <message>
            <source>Keep mine for the rest and finish</source>
            <translation>其余保留我的，完成</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>shanke::DateField</name>
        <message>
            <source>Choose a day</source>
            <translation>选择日期</translation>
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
            <source>Approve (A)</source>
            <translation>通过 (A)</translation>
        </message>
        <message>
            <source>With notes (N)</source>
            <translation>通过并附意见 (N)</translation>
        </message>
        <message>
            <source>Return (R)</source>
            <translation>退回 (R)</translation>
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
    </context>
    <context>
        <name>shanke::DeliveryViewModel</name>
        <message>
            <source>about %1 s left</source>
            <translation>大约还要 %1 秒</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>大约还要 %1 分钟</translation>
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
    </context>
    <context>
        <name>shanke::EditorFacts</name>
        <message>
            <source>Another device changed this plan meanwhile. What you typed is kept as a draft: choose what to keep of both.</source>
            <translation>另一台设备同时修改了这份教案。您输入的内容已作为草稿保留：请在两个版本中选择。</translation>
        </message>
        <message>
            <source>Another device changed this plan too. Both versions are kept.</source>
            <translation>另一台设备也修改了这份教案，两个版本都保留着。</translation>
        </message>
        <message>
            <source>Changed since approval. The approval stands for the plan as it was approved; submit again to have the change approved.</source>
            <translation>通过之后有修改。原来的通过仍然有效，只对当时的内容；要让修改也获批，请再次提交。</translation>
        </message>
        <message>
            <source>Changed since it was submitted. Submit again to show the approver the change.</source>
            <translation>提交之后有修改。再次提交，审核人才能看到修改。</translation>
        </message>
    </context>
    <context>
        <name>shanke::EditorPage</name>
        <message>
            <source>Outline</source>
            <translation>提纲</translation>
        </message>
        <message>
            <source>What you typed last time was not saved yet. Here it is again.</source>
            <translation>上次输入的内容还没有保存，已经恢复。</translation>
        </message>
        <message>
            <source>This plan was changed on another device. This is the newest version.</source>
            <translation>这份教案在另一台设备上改过，现在显示的是最新版本。</translation>
        </message>
        <message>
            <source>Submitted. It is kept on this PC and goes on by itself as soon as there is a network.</source>
            <translation>已提交。内容保存在本机，一有网络就自动送出。</translation>
        </message>
        <message>
            <source>Before it can be submitted: %1</source>
            <translation>提交之前还要：%1</translation>
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
            <source>Compare</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Show comments</source>
            <translation>查看意见</translation>
        </message>
    </context>
    <context>
        <name>shanke::FieldWords</name>
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
            <source>Unit</source>
            <translation>单元</translation>
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
            <source>%1 of %2</source>
            <translation>第 %1 课时，共 %2 课时</translation>
        </message>
        <message>
            <source>Slot %1</source>
            <translation>第 %1 节</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
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
        <message>
            <source>%1 steps in class, %2 of %3 minutes</source>
            <translation>课中 %1 个环节，%2 分钟（应为 %3 分钟）</translation>
        </message>
        <message>
            <source>Nothing planned for: %1</source>
            <translation>没有安排：%1</translation>
        </message>
        <message>
            <source>No board design yet</source>
            <translation>还没有板书设计</translation>
        </message>
        <message>
            <source>%1 minutes of written homework; this grade may have %2 a day</source>
            <translation>书面作业 %1 分钟；本年级每天不超过 %2 分钟</translation>
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
    </context>
    <context>
        <name>shanke::InfoBar</name>
        <message>
            <source>Close this message</source>
            <translation>关闭提示</translation>
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
            <source>Plans</source>
            <translation>备课</translation>
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
        <name>shanke::PlanModel</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课题</translation>
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
    </context>
    <context>
        <name>shanke::PlanPlaces</name>
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
    </context>
    <context>
        <name>shanke::PlanSheet</name>
        <message>
            <source>Write here</source>
            <translation>在这里写</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>添加目标</translation>
        </message>
        <message>
            <source>Add homework</source>
            <translation>添加作业</translation>
        </message>
    </context>
    <context>
        <name>shanke::PlansPage</name>
        <message>
            <source>Plans</source>
            <translation>备课</translation>
        </message>
        <message>
            <source>From a standard plan</source>
            <translation>从标准教案开始</translation>
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
            <source>Title or class</source>
            <translation>课题或班级</translation>
        </message>
        <message>
            <source>Find plans by title or class</source>
            <translation>按课题或班级查找</translation>
        </message>
        <message>
            <source>Only plans in this state</source>
            <translation>只看这种状态</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>Only plans of this week</source>
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
            <source>No plan is like that.</source>
            <translation>没有这样的教案。</translation>
        </message>
        <message>
            <source>Show all plans</source>
            <translation>显示全部教案</translation>
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
            <source>“%1” was taken away.</source>
            <translation>“%1”已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
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
            <source>Inbox</source>
            <translation>待办</translation>
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
    </context>
    <context>
        <name>shanke::ServerArea</name>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Where your work is sent. Without a server everything stays on this PC, and nothing else changes.</source>
            <translation>您的材料送到哪里。没有服务器时全部留在本机，其他照旧。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>它是</translation>
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
            <source>the school's server</source>
            <translation>学校的服务器</translation>
        </message>
        <message>
            <source>the county platform</source>
            <translation>县平台</translation>
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
            <source>Saved: work stays on this PC.</source>
            <translation>已保存：材料留在本机。</translation>
        </message>
        <message>
            <source>Saved. Work is sent there by itself from now on.</source>
            <translation>已保存。以后材料会自动送到那里。</translation>
        </message>
    </context>
    <context>
        <name>shanke::ServerForm</name>
        <message>
            <source>This is not an address. It looks like http://10.1.0.4:5984</source>
            <translation>这不是地址。地址的样子：http://10.1.0.4:5984</translation>
        </message>
        <message>
            <source>The server wants to know who you are.</source>
            <translation>服务器要知道您是谁。</translation>
        </message>
    </context>
    <context>
        <name>shanke::SettingsPage</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
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
    </context>
    <context>
        <name>shanke::SheetWords</name>
        <message>
            <source>Step</source>
            <translation>环节</translation>
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
            <source>%1 min</source>
            <translation>%1 分钟</translation>
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
            <source>written</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>(not filled in)</source>
            <translation>（未填写）</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) are the same</source>
            <translation>
                <numerusform>另有 %n 个环节相同</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shanke::SidePane</name>
        <message>
            <source>Nothing is missing. The plan can be submitted.</source>
            <translation>什么都不缺，可以提交。</translation>
        </message>
        <message>
            <source>Nobody has said anything about this plan yet.</source>
            <translation>还没有人对这份教案提意见。</translation>
        </message>
        <message>
            <source>There is one version of this plan, the one on the sheet.</source>
            <translation>这份教案只有一个版本，就是现在看到的。</translation>
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
            <source>Versions</source>
            <translation>版本</translation>
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
        <message numerus="yes">
            <source>%n change(s) since last time</source>
            <translation>
                <numerusform>比上次有 %n 处修改</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time: %1</source>
            <translation>上次：%1</translation>
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
    </context>
    <context>
        <name>shanke::VersionModel</name>
        <message>
            <source>Says the same as yours</source>
            <translation>与您的内容相同</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>不同之处：%1</translation>
        </message>
        <message>
            <source>Another device, %1</source>
            <translation>另一台设备，%1</translation>
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
            <source>Your name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>as it stands on the plans</source>
            <translation>教案上的姓名</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>from the school, for example js01</source>
            <translation>学校给的，例如 js01</translation>
        </message>
        <message>
            <source>School code</source>
            <translation>学校代码</translation>
        </message>
        <message>
            <source>for example fxz</source>
            <translation>例如 fxz</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>可以不填</translation>
        </message>
        <message>
            <source>Password there</source>
            <translation>服务器密码</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
    </context>
</TS>
