// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

#include "platform/DatabaseNames.h"

#include <QFile>
#include <QJsonDocument>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

StaffMember member(const QString& user, const QString& name, StaffRole role)
{
    return {UserId(user), name, {u"yuwen"_s}, {role}};
}

QJsonObject document(QJsonObject content, const QString& id)
{
    content[u"_id"_s] = id;
    return content;
}

AccountSettings accountOf(const QString& user, const QString& name)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = name;
    account.school = SchoolId(u"fxz"_s);
    account.anchor = anchorOf(account.school);
    return account;
}

} // namespace

TestWorkspace::TestWorkspace(const QString& user, const QString& name, const DeviceKey& key)
    : TestWorkspace(accountOf(user, name), key)
{
}

TestWorkspace::TestWorkspace(const AccountSettings& account, const DeviceKey& key,
                             std::shared_ptr<Clock> clock)
    : m_key(key), m_clock(std::move(clock))
{
    if (const auto created = Workspace::create(m_folder.path(), account, {}); !created)
        qFatal("No workspace: %ls", qUtf16Printable(created.error().detail));
    open();
}

void TestWorkspace::open()
{
    openWith(m_key);
}

void TestWorkspace::openWith(const DeviceKey& key)
{
    m_key = key;
    qputenv("SHANKE_DEVICE_KEY", key.seed());
    m_workspace = Workspace::open(m_folder.path(), m_clock).value();
    // The key is known then, also where the school's database cannot be opened.
    static_cast<void>(await(m_workspace->devices().own()));
    qunsetenv("SHANKE_DEVICE_KEY");
}

SyncStatus TestWorkspace::syncByKey()
{
    qputenv("SHANKE_DEVICE_KEY", m_key.seed());
    const SyncStatus status = sync();
    qunsetenv("SHANKE_DEVICE_KEY");
    return status;
}

void TestWorkspace::setServer(const QUrl& server, const QString& user, const QString& password, Hop hop)
{
    if (const auto set = await(m_workspace->account().setServer(hop, server, user, password)); !set)
        qFatal("No server: %ls", qUtf16Printable(set.error().detail));
}

void TestWorkspace::put(const QString& database, const QJsonObject& content)
{
    const auto written =
        await(m_workspace->documents().put(DatabaseName(database), {QJsonDocument(content).toJson()}));
    if (!written || !written->first())
        qFatal("Not written into %ls", qUtf16Printable(database));
}

ChainEvent TestWorkspace::eventOnDesk(const DocId& id)
{
    const DatabaseName desk = deskOf(m_workspace->account().settings().user);
    const auto text = await(m_workspace->documents().get(desk, id, {}, false)).value();
    QJsonObject event = QJsonDocument::fromJson(text).object();
    event.remove(u"_rev"_s); // of this desk alone
    return ChainEvent::read(desk, id, event).value();
}

void TestWorkspace::enrol(const SchoolPc& pc)
{
    const QString school = pc.schoolDatabase().toString();
    put(school, documentWithId(pc.signedCard()));
    put(school, documentWithId(m_node.vouch(pc.device())));
}

void TestWorkspace::enrolThis()
{
    vouchFor(await(m_workspace->devices().own())->card.device);
}

void TestWorkspace::vouchFor(const DeviceId& device)
{
    put(m_node.schoolDatabase().toString(), documentWithId(m_node.vouch(device)));
}

void TestWorkspace::receive(const DatabaseName& desk, const DocId& event, const QString& at)
{
    put(desk.toString(),
        documentWithId(m_node.say(desk, u"receipt"_s, ReceiptEvent{event, 1, {}}, {{u"at"_s, at}})));
}

void TestWorkspace::acquaint(const QList<TestWorkspace*>& pcs)
{
    QList<QJsonObject> documents{rosterDocument()};
    for (TestWorkspace* pc : pcs) {
        const AccountSettings account = (*pc)->account().settings();
        const DeviceId device = deviceOf(account.user, pc->m_key.publicKey());
        const DeviceCard card{account.user, account.name, account.school, device, pc->m_key.publicKey()};
        const auto own = SignedCard::make(m_node.schoolDatabase(), card, pc->m_key);
        documents += {documentWithId(*own), documentWithId(m_node.vouch(device))};
    }
    for (TestWorkspace* pc : pcs) {
        for (const QJsonObject& document : std::as_const(documents))
            pc->put(m_node.schoolDatabase().toString(), document);
    }
}

void makeNewer(const QString& path)
{
    constexpr qint64 PlaceOfVersion = 60; // in SQLite's header
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(PlaceOfVersion) || file.write("\0\0\x27\x0f", 4) != 4)
        qFatal("%ls cannot be written", qUtf16Printable(path));
}

QJsonObject rosterDocument()
{
    Roster roster;
    roster.school = SchoolId(u"fxz"_s);
    roster.schoolName = u"枫香寨小学"_s;
    roster.staff = {member(u"js01"_s, u"姜𠮷䶮"_s, StaffRole::Teacher),
                    member(u"js02"_s, u"龙秀"_s, StaffRole::Teacher),
                    member(u"sh01"_s, u"审核员"_s, StaffRole::Approver)};
    return signedRoster(roster.toJson());
}

QJsonObject timetableDocument()
{
    Timetable timetable;
    timetable.validFrom = QDate(2026, 1, 1);
    timetable.validTo = QDate(2026, 7, 31);
    timetable.termStart = QDate(2026, 1, 5);
    timetable.periods = {{1, u"第1节"_s, QTime(8, 30), QTime(9, 10)},
                         {2, u"第2节"_s, QTime(9, 30), QTime(10, 10)}};
    for (int weekday : {1, 3}) {
        timetable.entries.push_back({weekday, 2, UserId(u"js01"_s), u"一(1)班"_s, u"P1"_s, u"yuwen"_s});
        timetable.entries.push_back({weekday, 1, UserId(u"js01"_s), u"一(2)班"_s, u"P1"_s, u"yuwen"_s});
    }
    return document(timetable.toJson(), u"timetable:2026a"_s);
}

} // namespace shanke::test
