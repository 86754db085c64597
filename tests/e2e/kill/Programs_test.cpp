// SPDX-License-Identifier: GPL-3.0-or-later
#include "KilledProgram.h"
#include "NodeProgram.h"
#include "PieceRecorder.h"
#include "store/DocumentStore.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <iostream>
#include <map>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int KillsInCi = 100;
constexpr int SharedDocuments = 3;
constexpr int FileNames = 4;
constexpr size_t MostFiles = 30; // so that a long run spends its time on kills, not on checking what piles up
const QString Space = u"space-js01"_s;

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("SHANKE_KILLS");
    return wanted > 0 ? wanted : KillsInCi;
}

// Two PCs of one teacher and the school's node, all of them real programs, all of them killed at any moment.
// What they acknowledge is remembered.
class Work
{
public:
    explicit Work(quint32 seed)
        : m_random(seed),
          m_node(folder(u"node"_s), seed + 1),
          m_recorder(m_node.url()),
          m_home(folder(u"home"_s), seed + 2),
          m_school(folder(u"school"_s), seed + 3)
    {
        qputenv("SHANKE_PASSWORD", m_node.password().toUtf8()); // not every system has a keychain
        m_node.setAfterKill([this] { requireNodeWhole(); });
        QUrl server = m_recorder.url();
        server.setUserName(m_node.user());
        server.setPassword(m_node.password());
        for (KilledProgram* pc : {&m_home, &m_school})
            REQUIRE(pc->run({u"init"_s, u"--user"_s, u"js01"_s, u"--name"_s, u"姜𠮷䶮"_s, u"--school"_s,
                             u"fxz"_s, u"--server"_s, QString::fromLatin1(server.toEncoded())})
                        .status == 0);
        exchange();
    }

    int kills() const { return m_clientKills + m_node.kills(); }
    int nodeKills() const { return m_node.kills(); }

    void step()
    {
        static const std::array Actions{&Work::put,        &Work::editShared, &Work::syncHome,
                                        &Work::syncSchool, &Work::syncSchool, &Work::attach,
                                        &Work::fetch,      &Work::makeBundle, &Work::openBundle};
        (this->*Actions.at(m_random.bounded(quint32(Actions.size()))))();
    }

    // Lets everything come to its end and asks whether all of it is there.
    void requireEqual()
    {
        m_node.untilUp();
        exchange();
        exchange();
        const Content home = contentOf(m_home);
        CHECK(home == contentOf(m_school));
        CHECK(home == contentOfNode());
        requireSaves(home);
        requireShared();
        requireFiles();
        CHECK(m_recorder.sentAgain().isEmpty());
        CHECK_FALSE(m_recorder.acknowledged().isEmpty());
        std::cout << kills() << " kills, " << m_node.kills() << " of them of the node; " << m_saves.size()
                  << " saves and " << m_files.size() << " files acknowledged; "
                  << m_recorder.acknowledged().size() << " pieces sent, " << m_recorder.sentAgain().size()
                  << " of them again" << std::endl;
    }

private:
    using Content = std::multimap<QString, QString>;

    QString folder(const QString& name) const { return m_folder.filePath(name); }

    KilledProgram& anyPc() { return m_random.bounded(2) ? m_home : m_school; }

    // Runs a command of a PC and kills it, or the node below it.
    KilledProgram::Outcome disturb(KilledProgram& pc, const QStringList& arguments, int longest)
    {
        if (m_random.bounded(3) == 0)
            m_node.killWithin(longest);
        const auto outcome = pc.runAndKill(arguments, longest + 100);
        m_node.cancelKill();
        m_node.untilUp();
        m_clientKills += outcome.wasKilled ? 1 : 0;
        if (outcome.wasKilled)
            requireWhole(pc);
        return outcome;
    }

    static void requireWhole(KilledProgram& pc)
    {
        const auto verified = pc.run({u"verify"_s});
        INFO(verified.complaint.toStdString());
        REQUIRE(verified.status == 0);
    }

    void requireNodeWhole()
    {
        const QDir data(folder(u"node"_s));
        for (const QString& file : data.entryList({u"*.sqlite"_s}, QDir::Files)) {
            INFO(file.toStdString());
            const auto store = DocumentStore::open(data.filePath(file), OpenMode::MustExist);
            REQUIRE(store);
            const auto snapshot = (*store)->read();
            REQUIRE(snapshot);
            REQUIRE((*store)->verify(*snapshot).value().join(u'\n').toStdString() == "");
        }
    }

    QString writeLines(const QList<QJsonObject>& documents)
    {
        const QString path = folder(u"documents.ndjson"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        for (const QJsonObject& document : documents)
            file.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
        return path;
    }

    void put()
    {
        QList<QJsonObject> documents;
        for (int i = 0; i < 20; ++i)
            documents.append({{u"_id"_s, u"record:%1"_s.arg(++m_number, 6, 10, QChar(u'0'))},
                              {u"正文"_s, u"床前明月光䶮"_s.repeated(1 + int(m_random.bounded(200)))}});
        const auto outcome = disturb(anyPc(), {u"put"_s, Space, writeLines(documents)}, 150);
        for (const QJsonObject& line : outcome.lines)
            m_saves[line.value(u"id"_s).toString()] = line.value(u"rev"_s).toString();
    }

    // Each PC writes a member of its own into documents that both have.
    void editShared()
    {
        const bool isHome = m_random.bounded(2) == 0;
        KilledProgram& pc = isHome ? m_home : m_school;
        const QString id = u"plan:js01:shared-%1"_s.arg(m_random.bounded(SharedDocuments));
        // As in the desktop: a person goes on with what is one document.
        REQUIRE(pc.run({u"merge"_s, Space}).status == 0);
        const auto got = pc.run({u"get"_s, Space, id});
        QJsonObject document = got.status == 0 ? got.lines.first() : QJsonObject{{u"_id"_s, id}};
        if (got.status != 0 && !isHome)
            return; // home makes it, so that there is one beginning
        const QString member = isHome ? u"家"_s : u"校"_s;
        document[member] = u"第%1次写"_s.arg(++m_number);
        const auto outcome = pc.run({u"put"_s, Space, writeLines({document})});
        INFO(outcome.complaint.toStdString());
        REQUIRE(outcome.status == 0);
        m_shared[id][member] = document[member].toString();
    }

    void syncHome() { disturb(m_home, {u"sync"_s}, 500); }
    void syncSchool() { disturb(m_school, {u"sync"_s}, 500); }

    void attach()
    {
        if (m_files.size() >= MostFiles)
            return fetch();
        const QString name = u"课件%1.bin"_s.arg(m_random.bounded(FileNames));
        const QString path = folder(name);
        QByteArray bytes(300'000 + int(m_random.bounded(1'500'000)), Qt::Uninitialized);
        m_random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString digest =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto owner =
            m_home.run({u"put"_s, Space, writeLines({{{u"_id"_s, u"plan:"_s + digest.left(12)}}})});
        REQUIRE(owner.status == 0);
        const QString id = owner.lines.first().value(u"id"_s).toString();
        const auto outcome = disturb(m_home, {u"attach"_s, Space, id, path}, 300);
        for (const QJsonObject& line : outcome.lines) {
            if (line.contains(u"sha256"_s))
                m_files[id] = {name, line.value(u"sha256"_s).toString()};
        }
    }

    void fetch()
    {
        if (m_files.empty())
            return attach();
        auto file = m_files.begin();
        std::advance(file, m_random.bounded(int(m_files.size())));
        disturb(anyPc(), fetchOf(*file), 400);
    }

    QStringList fetchOf(const std::pair<const QString, std::pair<QString, QString>>& file) const
    {
        return {u"fetch"_s, Space, file.first, file.second.first, u"--output"_s, folder(u"fetched.bin"_s)};
    }

    void makeBundle()
    {
        disturb(m_home, {u"bundle"_s, u"create"_s, u"--since"_s, u"0"_s, folder(u"stick.bundle"_s)}, 600);
    }

    void openBundle()
    {
        if (!QFile::exists(folder(u"stick.bundle"_s)))
            return makeBundle();
        disturb(m_school, {u"bundle"_s, u"open"_s, folder(u"stick.bundle"_s)}, 600);
    }

    // Until both say that everything is exchanged.
    void exchange()
    {
        for (KilledProgram* pc : {&m_home, &m_school, &m_home}) {
            KilledProgram::Outcome done;
            for (int attempt = 0; attempt < 20 && done.status != 0; ++attempt)
                done = pc->run({u"sync"_s});
            INFO(done.complaint.toStdString());
            REQUIRE(done.status == 0);
        }
    }

    static Content contentOf(KilledProgram& pc)
    {
        Content content;
        const auto listed = pc.run({u"list"_s, Space});
        REQUIRE(listed.status == 0);
        for (const QJsonObject& row : listed.lines) {
            content.emplace(row.value(u"id"_s).toString(), row.value(u"rev"_s).toString());
            CHECK_FALSE(row.value(u"conflict"_s).toBool());
        }
        return content;
    }

    Content contentOfNode()
    {
        const auto store =
            DocumentStore::open(folder(u"node/"_s + Space + u".sqlite"_s), OpenMode::MustExist);
        REQUIRE(store);
        const auto snapshot = (*store)->read();
        REQUIRE(snapshot);
        const auto rows = (*store)->list(*snapshot, {});
        REQUIRE(rows);
        Content content;
        for (const DocumentRow& row : *rows)
            content.emplace(row.id.toString(), row.winner.toString());
        return content;
    }

    void requireSaves(const Content& content) const
    {
        for (const auto& [id, rev] : m_saves) {
            INFO(id.toStdString());
            REQUIRE(content.count(id) == 1);
            REQUIRE(content.find(id)->second == rev);
        }
    }

    void requireShared()
    {
        for (const auto& [id, members] : m_shared) {
            const auto got = m_school.run({u"get"_s, Space, id});
            REQUIRE(got.status == 0);
            const QJsonObject document = got.lines.first();
            INFO(QJsonDocument(document).toJson().toStdString());
            CHECK_FALSE(document.contains(u"candidates"_s));
            for (const auto& [member, text] : members)
                CHECK(document.value(member).toString() == text);
        }
    }

    void requireFiles()
    {
        for (const auto& file : m_files) {
            const auto fetched = m_school.run(fetchOf(file));
            INFO(fetched.complaint.toStdString());
            REQUIRE(fetched.status == 0);
            QFile output(folder(u"fetched.bin"_s));
            REQUIRE(output.open(QIODevice::ReadOnly));
            QCryptographicHash digest(QCryptographicHash::Sha256);
            REQUIRE(digest.addData(&output));
            CHECK(QString::fromLatin1(digest.result().toHex()) == file.second.second);
        }
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    NodeProgram m_node;
    PieceRecorder m_recorder;
    KilledProgram m_home;
    KilledProgram m_school;
    int m_clientKills = 0;
    int m_number = 0;
    std::map<QString, QString> m_saves;                     // revision by id
    std::map<QString, std::map<QString, QString>> m_shared; // what each member was set to last
    std::map<QString, std::pair<QString, QString>> m_files; // name and digest by document
};

} // namespace

TEST_CASE("Programs and node killed at any moment lose nothing and send nothing twice", "[kill][programs]")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    Work work(seed);
    const int wanted = wantedKills();
    for (int step = 0; work.kills() < wanted; ++step) {
        REQUIRE(step < 10 * wanted);
        work.step();
    }
    CHECK(work.nodeKills() > 0);
    work.requireEqual();
}
