// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProvisionedSchool.h"

#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/catch.h"
#include "workspace/PrepService.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ChainPatience = std::chrono::seconds(30); // reached only by a test that fails

const QString Node = QStringLiteral(SHANKE_BIN "/shanke-node");

QByteArray rosterTable(const QByteArray& rolesOfCurator)
{
    return "账号,姓名,学校,学校编号,任教学科,角色,栏目\r\n"
           "js01,姜𠮷䶮,枫香寨小学,fxz,语文,教师,\r\n"
           "js02,龙秀,枫香寨小学,fxz,语文,教师,\r\n"
           "sh01,审核员,枫香寨小学,fxz,语文,审核人/教师,\r\n"
           "lm01,栏目主持人,枫香寨小学,fxz,语文," +
           rolesOfCurator + "\r\n";
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray textIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Outcome
{
    int exitCode = 0;
    QString said;
};

Outcome run(const QString& path, const QStringList& options, const QString& administrator)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SHANKE_ADMIN"_s, administrator);
    program.setProcessEnvironment(environment);
    program.start(path, options);
    REQUIRE(waitFor([&] { return program.state() == QProcess::NotRunning; }, ChainPatience));
    UNSCOPED_INFO(program.readAllStandardError().toStdString());
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput())};
}

// 一(1)班 has Chinese tomorrow, 一(2)班 had it yesterday.
QJsonObject timetableAroundToday()
{
    QJsonObject json = timetableDocument();
    json.insert(u"school"_s, u"fxz"_s);
    json.insert(u"author"_s, u"sh01"_s);
    Timetable timetable = Timetable::fromJson(json).value();
    timetable.validFrom = dayOfClass(-30);
    timetable.validTo = dayOfClass(60);
    timetable.termStart = timetable.validFrom.addDays(1 - timetable.validFrom.dayOfWeek());
    const UserId teacher(u"js01"_s);
    timetable.entries = {{dayOfClass(1).dayOfWeek(), 2, teacher, u"一(1)班"_s, u"P1"_s, u"yuwen"_s},
                         {dayOfClass(-1).dayOfWeek(), 1, teacher, u"一(2)班"_s, u"P1"_s, u"yuwen"_s}};
    const QJsonObject made = timetable.toJson();
    for (auto member = made.begin(); member != made.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

} // namespace

QDate dayOfClass(int days)
{
    return QDate::currentDate().addDays(days);
}

LessonPlan planFor(const LessonPlan& text, const QString& className, int days, int slot)
{
    LessonPlan plan = text;
    LessonHeader header = plan.header();
    header.classes = {className};
    header.plannedDate = dayOfClass(days);
    header.slot = slot;
    plan.setHeader(header);
    return plan;
}

ProvisionedSchool::ProvisionedSchool(std::shared_ptr<Clock> clockOfApprover)
    : m_county(Node, filePath(u"县"_s)), m_server(Node, filePath(u"校"_s), {u"--school"_s, u"fxz"_s})
{
    joinCounty();
    letIn(std::move(clockOfApprover));
    m_approver->workspace().put(u"school-fxz"_s, timetableAroundToday());
    REQUIRE(comes([&] { return isWhole(); }));
}

bool ProvisionedSchool::provision(const QStringList& options)
{
    const bool isFirst = !QFile::exists(filePath(u"county.json"_s));
    const Outcome outcome =
        run(QStringLiteral(SHANKE_BIN "/shankectl"),
            QStringList{u"provision"_s, filePath(u"roster.csv"_s), u"--platform"_s, m_county.url().toString(),
                        u"--authority"_s, filePath(u"county.json"_s)} +
                (isFirst ? QStringList{u"--new-authority"_s} : QStringList()) + options,
            m_county.user() + u':' + m_county.password());
    return outcome.exitCode == 0;
}

// As its administrator reads it from the screen of the school's server.
QString ProvisionedSchool::codeFor(const UserId& user)
{
    const Outcome outcome =
        run(Node, {u"--data"_s, filePath(u"校"_s), u"--school"_s, u"fxz"_s, u"--code"_s, user.toString()},
            m_server.user() + u':' + m_server.password());
    static const QRegularExpression Code(u"[0-9A-Z][0-9A-Z-]{7,}"_s);
    return Code.match(outcome.said).captured();
}

// The school's server gets the account that the administrator made for it at the county.
void ProvisionedSchool::joinCounty()
{
    write(filePath(u"roster.csv"_s), rosterTable("教师/栏目主持,yuwen-p1"));
    REQUIRE(provision(
        {u"--node"_s, u"fxz="_s + m_server.key(), u"--account"_s, u"fxz="_s + filePath(u"账号"_s)}));
    const QString account = QString::fromUtf8(textIn(filePath(u"账号"_s)));
    const QString password = account.section(u"https://node-fxz:"_s, 1).section(u'@', 0, 0);
    QUrl county = m_county.url();
    county.setUserName(u"node-fxz"_s);
    county.setPassword(password);
    m_server.setOptions({u"--school"_s, u"fxz"_s, u"--county"_s, county.toString(QUrl::FullyEncoded)});
    cut(m_server);
    restore(m_server);
}

void ProvisionedSchool::letIn(std::shared_ptr<Clock> clockOfApprover)
{
    const QJsonObject authority = QJsonDocument::fromJson(textIn(filePath(u"county.json"_s))).object();
    const PublicKey county =
        PublicKey::fromHex(authority[u"statement"_s][u"recovery"_s].toString().toLatin1()).value();
    m_teacher = std::make_unique<ChainPc>(u"js01"_s, u"姜𠮷䶮"_s, county);
    m_colleague = std::make_unique<ChainPc>(u"js02"_s, u"龙秀"_s, county);
    m_approver = std::make_unique<ChainPc>(u"sh01"_s, u"审核员"_s, county, std::move(clockOfApprover));
    m_curator = std::make_unique<ChainPc>(u"lm01"_s, u"栏目主持人"_s, county);
    m_everybody = {m_teacher.get(), m_colleague.get(), m_approver.get(), m_curator.get()};

    for (ChainPc* pc : m_everybody)
        pc->enter(m_server.url(), codeFor(pc->card().user));
    letCuratorIntoCounty();
    QStringList devices;
    for (ChainPc* pc : {m_approver.get(), m_curator.get()})
        devices += {u"--vouch"_s, pc->card().device.toString()};
    // The school's server has to bring their cards there first.
    REQUIRE(comes([&] { return provision(devices); }));
    cut(m_server); // at its start it asks the county at once
    restore(m_server);
}

// Everybody's PC is believed and knows the timetable; the curator's knows its column.
bool ProvisionedSchool::isWhole()
{
    const auto isReady = [](ChainPc* pc) {
        return must(await((*pc)->devices().own())).state == DeviceEntry::State::Confirmed &&
               must(await((*pc)->today().view(dayOfClass(1)))).timetables == 1;
    };
    return std::all_of(m_everybody.begin(), m_everybody.end(), isReady) &&
           !must(await((*m_curator)->preparing().columns())).isEmpty();
}

void ProvisionedSchool::exchange()
{
    for (ChainPc* pc : m_everybody)
        pc->workspace().syncByKey();
}

bool ProvisionedSchool::comes(const std::function<bool()>& condition)
{
    QElapsedTimer clock;
    for (clock.start(); !clock.hasExpired(ChainPatience / std::chrono::milliseconds(1));) {
        exchange();
        if (condition())
            return true;
        QTest::qWait(200); // whoever asks without a pause is asked to wait
    }
    for (ChainPc* pc : m_everybody) {
        const SyncStatus status = (*pc)->sync().status();
        UNSCOPED_INFO(pc->card().user.toString().toStdString()
                      << ": " << (status.problem ? status.problem->detail.toStdString() : "no problem"));
        for (const DeliveryItem& item : must(await((*pc)->delivery().waiting())))
            UNSCOPED_INFO(pc->card().user.toString().toStdString()
                          << ": " << item.id.toString().toStdString() << " in "
                          << item.database.toString().toStdString() << ' ' << item.reason.toStdString());
    }
    return false;
}

void ProvisionedSchool::cut(NodeProcess& server)
{
    server.kill();
    server.untilEnded();
}

void ProvisionedSchool::restore(NodeProcess& server)
{
    server.start();
    server.untilUp();
}

QString ProvisionedSchool::backupOfServer()
{
    const QString backup = filePath(u"备份"_s);
    REQUIRE(run(Node, {u"--data"_s, filePath(u"校"_s), u"--backup"_s, backup}, {}).exitCode == 0);
    return backup;
}

void ProvisionedSchool::restoreServer(const QString& backup)
{
    cut(m_server);
    REQUIRE(QDir(filePath(u"校"_s)).removeRecursively());
    REQUIRE(run(Node, {u"--data"_s, filePath(u"校"_s), u"--restore"_s, backup}, {}).exitCode == 0);
    restore(m_server);
}

bool ProvisionedSchool::has(const NodeProcess& server, const DatabaseName& database, const DocId& id)
{
    return ask(server, "GET", database.toString() + u'/' + id.toString(), {});
}

// As its administrator; whether it was done.
bool ProvisionedSchool::ask(const NodeProcess& server, const QByteArray& method, const QString& path,
                            const QJsonObject& body)
{
    QUrl url = server.url();
    url.setPath(u'/' + path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QString credentials = server.user() + u':' + server.password();
    request.setRawHeader("Authorization", "Basic " + credentials.toUtf8().toBase64());
    QNetworkAccessManager network;
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, text));
    return waitFor([&] { return reply->isFinished(); }, ChainPatience) &&
           reply->error() == QNetworkReply::NoError;
}

// An account at the county, as its provider of sign-ins would say who it is: what is published goes there
// straight.
void ProvisionedSchool::letCuratorIntoCounty()
{
    const QString password = u"栏目的口令"_s;
    REQUIRE(ask(m_county, "PUT", u"_users/org.couchdb.user:lm01"_s,
                {{u"name"_s, u"lm01"_s},
                 {u"type"_s, u"user"_s},
                 {u"password"_s, password},
                 {u"roles"_s, QJsonArray{u"school:fxz:teacher"_s, u"column:yuwen-p1:curator"_s}}}));
    m_curator->workspace().setServer(m_county.url(), u"lm01"_s, password, Hop::County);
}

void ProvisionedSchool::closeColumn()
{
    write(filePath(u"roster.csv"_s), rosterTable("教师,"));
    REQUIRE(provision({}));
    cut(m_server); // at its start it asks the county at once
    restore(m_server);
    REQUIRE(comes([&] { return must(await((*m_curator)->preparing().columns())).isEmpty(); }));
}

DocId ProvisionedSchool::publish(const LessonPlan& text)
{
    if (m_standardDraft.isEmpty()) {
        m_standardDraft = m_curator->save(text);
    } else {
        const OpenRecord before = m_curator->open(m_standardDraft);
        m_curator->save(text, &before);
    }
    return must(await((*m_curator)->preparing().publish(m_standardDraft, u"yuwen-p1"_s))).id;
}

LessonPlan ProvisionedSchool::takeStandard(ChainPc& pc, const DocId& standard)
{
    const LessonHeader lesson = planFor(fixtureA(), u"一(1)班"_s, 1, 2).header();
    return must(await(pc->plans().copyOf(standard, lesson)));
}

} // namespace shanke::test
