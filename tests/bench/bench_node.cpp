// SPDX-License-Identifier: GPL-3.0-or-later
// A school's node under a school: so many clients, each signed in by its device, saving a plan every few
// seconds into its space and listening to its space and to the school's database. Prints as JSON how many
// saves there were, how long they took, how soon a listener heard of them, what memory the node took, and how
// the worst served client fared; with --attacked while ten attackers (node_attackers) do what they can.
#include "bench/ChineseDocuments.h"
#include "http/QtHttpTransport.h"
#include "identity/DeviceAssertion.h"
#include "identity/DeviceAudience.h"
#include "platform/DatabaseNames.h"
#include "support/SignedSchool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const SchoolId School(u"fxz"_s);
constexpr auto AssertionAge = 240s; // a new one before the old one ends

QJsonObject objectOf(const HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

// Asks and waits for the answer, whatever its status.
HttpResponse ask(HttpTransport& transport, HttpRequest request)
{
    QEventLoop loop;
    std::optional<HttpResponse> answer;
    transport.send(std::move(request), Continuation<HttpResponse>(&loop, [&](Result<HttpResponse> result) {
                       if (!result)
                           qFatal("%s", qPrintable(result.error().detail));
                       answer = *std::move(result);
                       loop.quit();
                   }));
    if (!answer)
        loop.exec();
    return *answer;
}

void put(HttpTransport& transport, const QByteArray& target, const QJsonObject& document)
{
    const auto answer = ask(transport, {.method = "PUT",
                                        .target = target,
                                        .headers = {{"Content-Type", "application/json"}},
                                        .body = QJsonDocument(document).toJson(QJsonDocument::Compact)});
    if (answer.status != 201)
        qFatal("%s: %s", target.constData(), answer.body.constData());
}

// What all clients have met together.
struct Tally
{
    std::vector<double> saves; // milliseconds each
    std::vector<double> news;  // from a save to the answer of the listener
    int failures = 0;
};

// One teacher at one PC.
class Client final : public QObject
{
public:
    Client(const ServerAddress& server, int number, QString audience, Tally& tally)
        : m_transport(server),
          m_user(u"t%1"_s.arg(number)),
          m_pc(m_user, School, m_key),
          m_plan(u"plan:%1:01JD0000000000000000000001"_s.arg(m_user.toString())),
          m_audience(std::move(audience)),
          m_number(number),
          m_tally(tally)
    {
        m_pc.setRoster({1, 1});
        m_clock.start();
    }

    const UserId& user() const { return m_user; }
    const test::SchoolPc& pc() const { return m_pc; }
    int saves() const { return m_saves; }
    qint64 longestPause() const { return std::max(m_longestPause, m_clock.elapsed() - m_lastSaved); }

    void start(std::chrono::milliseconds first, std::chrono::milliseconds interval)
    {
        listen(spaceOf(m_user).toString(), "now");
        listen(databaseOf(School).toString(), "now");
        QTimer::singleShot(first, this, [this, interval] {
            m_lastSaved = m_clock.elapsed();
            auto* const timer = new QTimer(this);
            connect(timer, &QTimer::timeout, this, &Client::save);
            timer->start(interval);
            save();
        });
    }

private:
    void send(HttpRequest request, std::function<void(const HttpResponse&)> then)
    {
        request.headers.set("Authorization", "Bearer " + word());
        m_transport.send(std::move(request),
                         Continuation<HttpResponse>(
                             this, [this, then = std::move(then)](const Result<HttpResponse>& answer) {
                                 if (!answer || !answer->isSuccess())
                                     ++m_tally.failures;
                                 if (answer)
                                     then(*answer);
                             }));
    }

    QByteArray word()
    {
        if (m_word.isEmpty() ||
            m_clock.elapsed() - m_wordMade > std::chrono::milliseconds(AssertionAge).count()) {
            m_word = DeviceAssertion::make(m_key, deviceOf(m_user, m_key.publicKey()), m_user, m_audience,
                                           QDateTime::currentDateTime());
            m_wordMade = m_clock.elapsed();
        }
        return m_word;
    }

    // A signed revision on top of the one before, sent as the replication sends it.
    void save()
    {
        const DatabaseName space = spaceOf(m_user);
        const Revision revision = m_pc.save(space, m_plan, plan(), m_before);
        const QJsonObject body{{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{test::documentOf(revision)}}};
        const qint64 began = m_clock.elapsed();
        m_unheard = began;
        m_before.insert(m_before.begin(), revision.rev);
        send({.method = "POST",
              .target = '/' + QUrl::toPercentEncoding(space.toString()) + "/_bulk_docs",
              .headers = {{"Content-Type", "application/json"}},
              .body = QJsonDocument(body).toJson(QJsonDocument::Compact)},
             [this, began](const HttpResponse& answer) {
                 if (!answer.isSuccess())
                     return;
                 // Only what was not taken has a row.
                 if (!QJsonDocument::fromJson(answer.body).array().isEmpty()) {
                     ++m_tally.failures;
                     return;
                 }
                 const qint64 now = m_clock.elapsed();
                 m_tally.saves.push_back(double(now - began));
                 m_longestPause = std::max(m_longestPause, now - m_lastSaved);
                 m_lastSaved = now;
                 ++m_saves;
             });
    }

    QJsonObject plan() const
    {
        QJsonObject plan = documentBody(m_number * 1000 + m_saves).toObject();
        plan[u"author"_s] = m_user.toString();
        plan[u"school"_s] = School.toString();
        return plan;
    }

    void listen(const QString& database, const QByteArray& since)
    {
        const QByteArray target =
            '/' + QUrl::toPercentEncoding(database) + "/_changes?feed=longpoll&timeout=25000&since=" + since;
        send({.target = target}, [this, database](const HttpResponse& answer) {
            const QJsonObject page = objectOf(answer);
            if (!page["results"_L1].toArray().isEmpty() && m_unheard) {
                m_tally.news.push_back(double(m_clock.elapsed() - *m_unheard));
                m_unheard.reset();
            }
            const QByteArray next = QByteArray::number(page["last_seq"_L1].toInteger());
            if (answer.isSuccess())
                listen(database, next);
            else
                QTimer::singleShot(1s, this, [this, database] { listen(database, "now"); });
        });
    }

    QtHttpTransport m_transport;
    UserId m_user;
    DeviceKey m_key = DeviceKey::make();
    test::SchoolPc m_pc;
    DocId m_plan;
    std::vector<RevId> m_before; // the last first
    QString m_audience;
    int m_number;
    Tally& m_tally;
    QElapsedTimer m_clock;
    QByteArray m_word;
    qint64 m_wordMade = 0;
    int m_saves = 0;
    qint64 m_lastSaved = 0;
    qint64 m_longestPause = 0;
    std::optional<qint64> m_unheard; // when the save that nobody heard of yet began
};

// The program, in a folder of its own, on a free port.
class Node
{
public:
    Node()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SHANKE_ADMIN"_s, u"admin:bench"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(SHANKE_BIN "/shanke-node"),
                        {u"--data"_s, m_folder.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--school"_s,
                         School.toString()});
        static const QRegularExpression line(u"listening on (\\S+)"_s);
        QString said;
        while (!line.match(said).hasMatch()) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("The node does not start: %s", qPrintable(said));
            said += QString::fromUtf8(m_process.readAll());
        }
        m_url = line.match(said).captured(1);
    }
    ~Node()
    {
        m_process.terminate();
        m_process.waitForFinished(30'000);
    }

    ServerAddress address() const { return *ServerAddress::parse(m_url); }
    ServerAddress adminAddress() const
    {
        ServerAddress address = this->address();
        address.user = u"admin"_s;
        address.password = u"bench"_s;
        return address;
    }
    // A line of /proc/PID/status in MB.
    double megabytes(const QByteArray& name) const
    {
        QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(name + ':'))
                return line.sliced(name.size() + 1).trimmed().split(' ').first().toDouble() / 1000;
        }
        return 0;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

// What the attackers need to be teachers of a kind: a name, and a document that is large to read.
void prepareForAttack(const Node& node)
{
    QtHttpTransport admin(node.adminAddress());
    ask(admin, {.method = "PUT", .target = "/_users"});
    for (const QString& name : {u"evil01"_s, u"evil02"_s})
        put(admin, "/_users/org.couchdb.user:" + name.toLatin1(),
            {{u"name"_s, name},
             {u"password"_s, u"evil"_s},
             {u"type"_s, u"user"_s},
             {u"roles"_s, QJsonArray()}});
    ask(admin, {.method = "PUT", .target = "/attacked"});
    ask(admin, {.method = "POST", .target = "/_shanke/codes", .body = R"({"user":"t1"})"});
    ask(admin,
        {.method = "PUT",
         .target = "/attacked/_security",
         .body = R"({"members":{"names":["evil01"],"roles":[]},"admins":{"names":[],"roles":["_admin"]}})"});
    put(admin, "/attacked/large", {{u"t"_s, QString(1'000'000, u'字')}});
}

using Clients = std::vector<std::unique_ptr<Client>>;

Clients enrol(const Node& node, int count, Tally& tally)
{
    QtHttpTransport admin(node.adminAddress());
    const QString audience =
        audienceWithinThisPc(objectOf(ask(admin, {.target = "/"}))["uuid"_L1].toString());
    Clients clients;
    QJsonArray staff;
    for (int number = 1; number <= count; ++number) {
        clients.push_back(std::make_unique<Client>(node.address(), number, audience, tally));
        const QString user = clients.back()->user().toString();
        staff.append(
            QJsonObject{{u"user"_s, user}, {u"name"_s, user}, {u"roles"_s, QJsonArray{u"teacher"_s}}});
    }
    const CountyStatement statement = test::countyStatement();
    put(admin, "/school-fxz/" + QUrl::toPercentEncoding(statement.id().toString()), statement.document());
    const QJsonObject roster = test::signedRoster({{u"kind"_s, u"roster"_s},
                                                   {u"schema"_s, 1},
                                                   {u"school"_s, School.toString()},
                                                   {u"schoolName"_s, u"奉贤中心小学"_s},
                                                   {u"staff"_s, staff}},
                                                  {1, 1});
    const auto putAtSchool = [&](const QJsonObject& document) {
        put(admin, "/school-fxz/" + QUrl::toPercentEncoding(document["_id"_L1].toString()), document);
    };
    putAtSchool(roster);
    test::SchoolPc county(countyUser(), School, test::signingKeyOf(SchoolId(u"county"_s)));
    county.setRoster({1, 1});
    for (const auto& client : clients) {
        putAtSchool(test::documentWithId(client->pc().signedCard()));
        putAtSchool(test::documentWithId(county.vouch(client->pc().device())));
    }
    const QByteArray last = '/' + spaceOf(clients.back()->user()).toString().toLatin1();
    while (ask(admin, {.target = last}).status != 200)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    return clients;
}

QJsonObject percentiles(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) {
        return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(part * double(values.size())))];
    };
    return {{u"count"_s, qint64(values.size())},
            {u"p50_ms"_s, at(0.5)},
            {u"p95_ms"_s, at(0.95)},
            {u"p99_ms"_s, at(0.99)},
            {u"max_ms"_s, at(1)}};
}

QJsonObject result(const Node& node, const Clients& clients, const Tally& tally, int seconds)
{
    const auto [least, most] = std::minmax_element(
        clients.begin(), clients.end(), [](const auto& a, const auto& b) { return a->saves() < b->saves(); });
    qint64 longest = 0;
    for (const auto& client : clients)
        longest = std::max(longest, client->longestPause());
    return {{u"clients"_s, int(clients.size())},
            {u"seconds"_s, seconds},
            {u"saves_a_second"_s, double(tally.saves.size()) / seconds},
            {u"save"_s, percentiles(tally.saves)},
            {u"news"_s, percentiles(tally.news)},
            {u"failures"_s, tally.failures},
            {u"least_saves_of_a_client"_s, (*least)->saves()},
            {u"most_saves_of_a_client"_s, (*most)->saves()},
            {u"longest_pause_between_saves_s"_s, double(longest) / 1000},
            {u"node_mb"_s, node.megabytes("VmRSS")},
            {u"node_peak_mb"_s, node.megabytes("VmHWM")}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"clients"_s, u"How many"_s, u"N"_s, u"100"_s},
                       {u"attacked"_s, u"By ten attackers meanwhile"_s},
                       {u"seconds"_s, u"How long"_s, u"N"_s, u"300"_s},
                       {u"interval"_s, u"Seconds between two saves of a client"_s, u"N"_s, u"10"_s}});
    parser.process(app);
    const int seconds = parser.value(u"seconds"_s).toInt();
    const std::chrono::milliseconds interval = std::chrono::seconds(parser.value(u"interval"_s).toInt());
    const Node node;
    Tally tally;
    const Clients clients = enrol(node, parser.value(u"clients"_s).toInt(), tally);
    QProcess attackers;
    if (parser.isSet(u"attacked"_s)) {
        prepareForAttack(node);
        attackers.start(QStringLiteral(SHANKE_BIN "/node_attackers"),
                        {QString::number(node.address().base.port())});
    }
    int number = 0;
    for (const auto& client : clients)
        client->start(interval * number++ / int(clients.size()), interval);
    QTimer::singleShot(std::chrono::seconds(seconds), &app, &QCoreApplication::quit);
    QCoreApplication::exec();
    attackers.kill();
    attackers.waitForFinished();
    std::cout << QJsonDocument(result(node, clients, tally, seconds)).toJson().constData();
    return EXIT_SUCCESS;
}
