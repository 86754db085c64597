// SPDX-License-Identifier: GPL-3.0-or-later
#include "KilledProgram.h"
#include "support/TestNode.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PutKills = 100;
constexpr int ReplicateKills = 100;
constexpr int KillsBetweenChecks = 10;

// Ids and revisions of a database, each as often as the list has it.
using Content = std::multimap<QString, QString>;

Content contentOf(KilledProgram& program, const QString& database)
{
    Content content;
    const auto listed = program.run({u"list"_s, database});
    INFO(listed.complaint.toStdString());
    REQUIRE(listed.status == 0);
    for (const QJsonObject& row : listed.lines)
        content.emplace(row.value(u"id"_s).toString(), row.value(u"rev"_s).toString());
    return content;
}

void requireWhole(KilledProgram& program)
{
    const auto verified = program.run({u"verify"_s});
    INFO(verified.complaint.toStdString());
    REQUIRE(verified.status == 0);
}

// `count` documents of about 2 KB with Chinese text, named after `run`.
QString writeDocuments(const QString& folder, int run, int count)
{
    const QString path = folder + u"/documents-%1.ndjson"_s.arg(run);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < count; ++i) {
        const QJsonObject document{{u"_id"_s, u"plan:%1-%2"_s.arg(run).arg(i, 5, 10, QChar(u'0'))},
                                   {u"课题"_s, u"静夜思 𠮷䶮"_s},
                                   {u"正文"_s, u"床前明月光"_s.repeated(130)}};
        file.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    }
    return path;
}

// How many milliseconds the program takes here for next to nothing, on a PC that has other work too.
int makeWorkspace(KilledProgram& program)
{
    QElapsedTimer timer;
    timer.start();
    const auto made =
        program.run({u"init"_s, u"--user"_s, u"js01"_s, u"--name"_s, u"姜"_s, u"--school"_s, u"fxz"_s});
    REQUIRE(made.status == 0);
    return int(timer.elapsed());
}

// Kills a replication until it has been hit often enough, then lets it end and compares both sides.
int killReplication(KilledProgram& program, const QStringList& arguments, int longest)
{
    int kills = 0;
    for (int i = 0; i < KillsBetweenChecks; ++i) {
        const auto outcome = program.runAndKill(arguments, longest);
        INFO(outcome.complaint.toStdString());
        REQUIRE((outcome.wasKilled || outcome.status == 0));
        kills += outcome.wasKilled ? 1 : 0;
    }
    const auto done = program.run(arguments);
    INFO(done.complaint.toStdString());
    REQUIRE(done.status == 0);
    requireWhole(program);
    return kills;
}

} // namespace

TEST_CASE("What put acknowledged before it was killed is there, once", "[kill]")
{
    const QTemporaryDir folder;
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    KilledProgram program(folder.path() + u"/workspace"_s, seed);
    const int longest = 200 + 3 * makeWorkspace(program);
    std::map<QString, QString> acknowledged;
    int kills = 0;
    for (int run = 0; kills < PutKills; ++run) {
        REQUIRE(run < 3 * PutKills);
        const QString documents = writeDocuments(folder.path(), run, 3000);
        const auto outcome = program.runAndKill({u"put"_s, u"space-js01"_s, documents}, longest);
        kills += outcome.wasKilled ? 1 : 0;
        for (const QJsonObject& line : outcome.lines)
            acknowledged[line.value(u"id"_s).toString()] = line.value(u"rev"_s).toString();
        QFile::remove(documents);
        if (run % KillsBetweenChecks == 0)
            requireWhole(program);
    }
    requireWhole(program);
    REQUIRE(acknowledged.size() > 1000);
    const Content content = contentOf(program, u"space-js01"_s);
    for (const auto& [id, rev] : acknowledged) {
        REQUIRE(content.count(id) == 1);
        REQUIRE(content.find(id)->second == rev);
    }
}

TEST_CASE("A run after a killed put completes it without doubling anything", "[kill]")
{
    const QTemporaryDir folder;
    KilledProgram program(folder.path() + u"/workspace"_s, 20260309);
    makeWorkspace(program);
    const QString documents = writeDocuments(folder.path(), 1, 3000);
    program.runAndKill({u"put"_s, u"space-js01"_s, documents}, 200);
    const auto done = program.run({u"put"_s, u"space-js01"_s, documents});
    REQUIRE(done.status == 0);
    CHECK(done.lines.size() == 3000);
    CHECK(contentOf(program, u"space-js01"_s).size() == 3000);
    requireWhole(program);
}

TEST_CASE("A replication killed again and again ends with both sides equal", "[kill]")
{
    const QTemporaryDir folder;
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    KilledProgram program(folder.path() + u"/workspace"_s, seed);
    makeWorkspace(program);
    TestNode node;
    QUrl server = node.url();
    server.setUserName(node.user());
    server.setPassword(node.password());
    const QString documents = writeDocuments(folder.path(), 1, 3000);
    REQUIRE(program.run({u"put"_s, u"source"_s, documents}).status == 0);
    const Content content = contentOf(program, u"source"_s);
    REQUIRE(content.size() == 3000);
    int kills = 0;
    for (int round = 0; kills < ReplicateKills; ++round) {
        REQUIRE(round < 2 * ReplicateKills);
        const QString database = u"copy-%1"_s.arg(round);
        const QString remote = QString::fromLatin1(server.toEncoded()) + u'/' + database;
        kills += killReplication(program, {u"replicate"_s, u"source"_s, remote, u"--create-target"_s}, 250);
        kills += killReplication(program, {u"replicate"_s, remote, database}, 250);
        REQUIRE(contentOf(program, database) == content);
    }
}
