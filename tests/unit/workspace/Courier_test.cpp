// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/CourierService.h"
#include "workspace/KeepingService.h"

#include <QDir>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct Pc
{
    explicit Pc(const QString& user, const QString& name = u"姜𠮷䶮"_s)
        : workspace(user, name, key), voice(UserId(user), SchoolId(u"fxz"_s), key)
    {
        card = await(workspace->courier().card()).value();
    }

    CourierService& courier() { return workspace->courier(); }

    Result<BundleReport> take(const Pc& to, const QString& path, qint64 partBytes = 0)
    {
        return await(courier().take({{to.card}, std::nullopt, partBytes, path}));
    }
    Result<BringReport> bring(const QString& path, const BringConsent& consent = {true, false})
    {
        return await(courier().bringIn(path, consent));
    }
    QByteArray get(const QString& database, const QString& id)
    {
        return await(workspace->documents().get(DatabaseName(database), DocId(id), {}, true))
            .value_or(QByteArray());
    }
    qsizetype documentsOf(const QString& database)
    {
        return qsizetype(await(workspace->documents().list(DatabaseName(database), {})).value().size());
    }
    bool has(const QString& database, const QString& id) { return !get(database, id).isEmpty(); }

    // Something that is signed and lies on the teacher's desk; its id.
    QString handIn(const QString& note = u"静夜思"_s)
    {
        const ChainEvent event =
            voice.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{}, {{u"note"_s, note}});
        workspace.put(u"desk-js01"_s, documentWithId(event));
        return event.id().toString();
    }

    DeviceKey key = DeviceKey::make();
    TestWorkspace workspace;
    SchoolPc voice;
    DeviceCard card;
};

// A teacher and an approver of one school, each on a PC without a network, and a stick.
struct StickFixture
{
    StickFixture() : teacher(u"js01"_s), approver(u"sh01"_s, u"审核员"_s)
    {
        teacher.workspace.put(u"school-fxz"_s, rosterDocument());
        teacher.workspace.enrolThis();
        handedIn = teacher.handIn();
        teacher.workspace.put(u"space-js01"_s, lesson(u"plan:1"_s));
    }

    static QJsonObject lesson(const QString& id, const QString& title = u"静夜思"_s)
    {
        return {{u"_id"_s, id}, {u"kind"_s, u"note"_s}, {u"title"_s, title}};
    }
    QString path(const QString& name) const { return stick.filePath(name); }

    Pc teacher;
    Pc approver;
    QString handedIn;
    QTemporaryDir stick;
};

} // namespace

TEST_CASE_METHOD(StickFixture, "A submission goes to the approver on a stick and the decision comes back",
                 "[workspace][courier]")
{
    const auto taken = teacher.take(approver, path(u"a"_s));
    REQUIRE(taken);
    CHECK(taken->files == QStringList{path(u"a"_s)});
    CHECK(taken->documents == 4); // with the card of the teacher's device, and who vouches for it
    const auto brought = approver.bring(path(u"a"_s));
    REQUIRE(brought);
    CHECK(brought->documents == 4);
    CHECK(brought->sender.user == UserId(u"js01"_s));
    CHECK(approver.has(u"desk-js01"_s, handedIn));
    CHECK_FALSE(approver.has(u"space-js01"_s, u"plan:1"_s)); // drafts are nobody else's

    const ChainEvent decision =
        approver.voice.say(DatabaseName(u"desk-js01"_s), u"decision"_s, DecisionEvent{DocId(handedIn)});
    approver.workspace.put(u"desk-js01"_s, documentWithId(decision));
    const auto back = approver.take(teacher, path(u"b"_s));
    REQUIRE(back);
    CHECK(back->documents == 2); // its own device, and not what the teacher brought
    REQUIRE(teacher.bring(path(u"b"_s)));
    CHECK(teacher.has(u"desk-js01"_s, decision.id().toString()));
    // What came back says that the first stick has arrived.
    CHECK(teacher.take(approver, path(u"c"_s))->documents == 0);
}

TEST_CASE_METHOD(StickFixture, "A lost stick costs nothing: the next one carries it again",
                 "[workspace][courier]")
{
    REQUIRE(teacher.take(approver, path(u"lost"_s)));
    const QString second = teacher.handIn();
    CHECK(teacher.take(approver, path(u"next"_s))->documents == 5);
    REQUIRE(approver.bring(path(u"next"_s)));
    CHECK(approver.has(u"desk-js01"_s, handedIn));
    CHECK(approver.has(u"desk-js01"_s, second));
}

TEST_CASE_METHOD(StickFixture, "What went on a stick is taken along, never at the school",
                 "[workspace][courier]")
{
    const auto deliveryOfDesk = [&] {
        const auto waiting = await(teacher.workspace->delivery().waiting()).value();
        for (const DeliveryItem& item : waiting)
            if (item.id == DocId(handedIn))
                return item.delivery;
        return Delivery::AtCounty;
    };
    teacher.workspace.setServer(QUrl(u"http://127.0.0.1:1"_s), u"js01"_s, u"口令"_s); // that nobody reaches
    teacher.workspace.sync();
    CHECK(deliveryOfDesk() == Delivery::WaitingForNetwork);
    REQUIRE(teacher.take(approver, path(u"a"_s)));
    CHECK(deliveryOfDesk() == Delivery::TakenAlong);
    teacher.workspace.close();
    teacher.workspace.open();
    CHECK(deliveryOfDesk() == Delivery::TakenAlong);
}

TEST_CASE_METHOD(StickFixture, "An old bundle brought again changes nothing and undoes nothing",
                 "[workspace][courier]")
{
    const QString record = u"record:js01:1"_s;
    teacher.workspace.put(u"school-fxz"_s, lesson(record));
    REQUIRE(teacher.take(approver, path(u"old"_s)));
    REQUIRE(approver.bring(path(u"old"_s)));
    const QByteArray first = teacher.get(u"school-fxz"_s, record);
    QJsonObject edited = QJsonDocument::fromJson(first).object();
    edited[u"title"_s] = u"改过的"_s;
    teacher.workspace.put(u"school-fxz"_s, edited);
    REQUIRE(teacher.take(approver, path(u"new"_s)));
    REQUIRE(approver.bring(path(u"new"_s)));
    const QByteArray newest = approver.get(u"school-fxz"_s, record);
    CHECK(newest.contains(u"改过的"_s.toUtf8()));

    const auto replayed = approver.bring(path(u"old"_s));
    REQUIRE(replayed);
    CHECK(replayed->wasHereAlready);
    CHECK(replayed->documents == 0);
    CHECK(approver.get(u"school-fxz"_s, record) == newest);
}

TEST_CASE_METHOD(StickFixture,
                 "A bundle for somebody else, an unknown sender and an altered file are refused",
                 "[workspace][courier]")
{
    Pc stranger(u"js02"_s, u"龙秀"_s);
    REQUIRE(teacher.take(approver, path(u"a"_s)));
    const auto other = stranger.bring(path(u"a"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(await(stranger.courier().look(path(u"a"_s)))->isForThisDevice);

    const auto unknown = approver.bring(path(u"a"_s), {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail.contains(teacher.card.key.fingerprint()));
    CHECK(await(approver.courier().look(path(u"a"_s)))->knowledge == CarriedFile::Sender::Unknown);
    CHECK(await(approver.workspace->documents().databases()).value().isEmpty());
    REQUIRE(approver.bring(path(u"a"_s)));
    CHECK(await(approver.courier().look(path(u"a"_s)))->knowledge == CarriedFile::Sender::Known);
    CHECK(await(approver.courier().look(path(u"a"_s)))->isHereAlready);

    QFile file(path(u"a"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("?");
    file.close();
    CHECK(approver.bring(path(u"a"_s)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(approver.courier().look(path(u"none"_s))).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(StickFixture, "A known person who comes with another key is asked about",
                 "[workspace][courier]")
{
    REQUIRE(teacher.take(approver, path(u"a"_s)));
    REQUIRE(approver.bring(path(u"a"_s)));
    teacher.workspace.close();
    teacher.workspace.openWith(DeviceKey::make());
    REQUIRE(teacher.take(approver, path(u"b"_s)));
    CHECK(await(approver.courier().look(path(u"b"_s)))->knowledge == CarriedFile::Sender::Unknown);
    CHECK_FALSE(approver.bring(path(u"b"_s), {}));
}

TEST_CASE_METHOD(StickFixture, "A colleague's stick forges nothing", "[workspace][courier][hostile]")
{
    const DatabaseName desk(u"desk-js01"_s);
    SchoolPc owner(UserId(u"js02"_s));
    SchoolPc head(UserId(u"xz01"_s), SchoolId(u"fxz"_s), DeviceKey::make());
    SchoolPc judge(UserId(u"sh01"_s));
    approver.workspace.put(u"school-fxz"_s, rosterDocument());
    approver.workspace.enrol(judge);
    const ChainEvent returned = judge.say(desk, u"decision"_s, DecisionEvent{DocId(u"submission:js01:1"_s)},
                                          {{u"verdict"_s, u"returned"_s}});
    approver.workspace.put(desk.toString(), documentWithId(returned));

    // A card for the head by a key of one's own, its approval, a roster of one's own, and the return deleted.
    Roster roster = Roster::fromJson(rosterDocument()).value();
    roster.staff.push_back({UserId(u"xz01"_s), u"校长"_s, {}, {StaffRole::Head}});
    const SignedRoster own = rosterSignedBy(owner, roster.toJson(), {0, 2});
    teacher.workspace.put(u"school-fxz"_s, documentWithId(head.signedCard()));
    teacher.workspace.put(u"school-fxz"_s, documentWithId(own));
    const ChainEvent approval = head.say(desk, u"decision"_s, DecisionEvent{DocId(u"submission:js01:1"_s)},
                                         {{u"verdict"_s, u"approved"_s}});
    teacher.workspace.put(desk.toString(), documentWithId(approval));
    teacher.workspace.put(desk.toString(), documentWithId(returned));
    QJsonObject gone{{u"_id"_s, returned.id().toString()}, {u"_deleted"_s, true}};
    gone[u"_rev"_s] =
        QJsonDocument::fromJson(teacher.get(desk.toString(), returned.id().toString()))[u"_rev"];
    teacher.workspace.put(desk.toString(), gone);
    REQUIRE_FALSE(teacher.has(desk.toString(), returned.id().toString()));

    REQUIRE(teacher.take(approver, path(u"forged"_s)));
    const auto brought = approver.bring(path(u"forged"_s));
    REQUIRE(brought);
    CHECK(brought->refused == 1);                                    // the tombstone
    CHECK(approver.has(desk.toString(), returned.id().toString()));  // the return stands
    CHECK_FALSE(approver.has(u"school-fxz"_s, own.id().toString())); // the roster waits for a key for ever
    const auto list = await(approver.workspace->devices().list()).value();
    const auto forged = std::find_if(list.begin(), list.end(), [&](const DeviceEntry& entry) {
        return entry.card.device == head.device();
    });
    REQUIRE(forged != list.end());
    CHECK(forged->state == DeviceEntry::State::NotConfirmed);
}

TEST_CASE_METHOD(StickFixture, "Parts are taken in any order, and what is missing is said",
                 "[workspace][courier]")
{
    for (int i = 0; i < 60; ++i)
        teacher.handIn(QString(40'000, u'䶮'));
    const auto taken = teacher.take(approver, path(u"p"_s), 2 * 1024 * 1024);
    REQUIRE(taken);
    REQUIRE(taken->files.size() >= 3);
    QStringList files = taken->files;
    CHECK(files.first() == path(u"p.001"_s));
    for (const QString& file : files)
        CHECK(QFileInfo(file).size() <= 2 * 1024 * 1024);
    const auto last = approver.bring(files.takeLast());
    REQUIRE(last);
    CHECK(last->missingParts.size() == files.size());
    while (!files.isEmpty())
        REQUIRE(approver.bring(files.takeLast()));
    CHECK(approver.documentsOf(u"desk-js01"_s) == 61);
    REQUIRE(approver.take(teacher, path(u"back"_s)));
    REQUIRE(teacher.bring(path(u"back"_s)));
    CHECK(teacher.take(approver, path(u"nothing"_s))->documents == 0);
}

TEST_CASE_METHOD(StickFixture, "A part that was lost comes with the next bundle", "[workspace][courier]")
{
    for (int i = 0; i < 60; ++i)
        teacher.handIn(QString(40'000, u'䶮'));
    const auto taken = teacher.take(approver, path(u"p"_s), 2 * 1024 * 1024);
    REQUIRE(approver.bring(taken->files.first()));
    REQUIRE(approver.bring(taken->files.last()));
    REQUIRE(approver.take(teacher, path(u"back"_s)));
    REQUIRE(teacher.bring(path(u"back"_s)));
    const auto rest = teacher.take(approver, path(u"rest"_s));
    REQUIRE(rest);
    CHECK(rest->documents < taken->documents);
    REQUIRE(approver.bring(path(u"rest"_s)));
    CHECK(approver.documentsOf(u"desk-js01"_s) == 61);
}

TEST_CASE_METHOD(StickFixture, "A sender brings only what concerns both", "[workspace][courier]")
{
    // A colleague with the sender's rights cannot write into the approver's own space.
    const ChainEvent planted =
        teacher.voice.say(DatabaseName(u"space-sh01"_s), u"submission"_s, PlainEvent{});
    teacher.workspace.put(u"space-sh01"_s, documentWithId(planted));
    teacher.workspace.put(u"other"_s, lesson(u"plan:planted"_s));
    REQUIRE(teacher.take(approver, path(u"a"_s)));
    REQUIRE(approver.bring(path(u"a"_s)));
    CHECK_FALSE(approver.has(u"space-sh01"_s, planted.id().toString()));
    CHECK_FALSE(approver.has(u"other"_s, u"plan:planted"_s));
}

TEST_CASE_METHOD(StickFixture, "A bundle may bring one of its databases alone, and the rest later",
                 "[workspace][courier]")
{
    teacher.workspace.put(u"school-fxz"_s, lesson(u"record:js01:1"_s));
    REQUIRE(teacher.take(approver, path(u"a"_s)));
    REQUIRE(approver.bring(path(u"a"_s), {true, false, u"school-fxz"_s}));
    CHECK(approver.has(u"school-fxz"_s, u"record:js01:1"_s));
    CHECK_FALSE(approver.has(u"desk-js01"_s, handedIn));

    const auto nothing = approver.bring(path(u"a"_s), {true, false, u"county"_s});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::NotFound);

    const auto rest = approver.bring(path(u"a"_s));
    REQUIRE(rest);
    CHECK_FALSE(rest->wasHereAlready);
    CHECK(approver.has(u"desk-js01"_s, handedIn));
}

TEST_CASE("Two PCs of one person become equal over bundles alone", "[workspace][courier]")
{
    Pc home(u"js01"_s);
    Pc school(u"js01"_s);
    TestWorkspace::acquaint({&home.workspace, &school.workspace});
    QTemporaryDir stick;
    const QString file = stick.filePath(u"教案"_s);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 5; ++i) {
            home.workspace.put(u"space-js01"_s, StickFixture::lesson(u"plan:h%1-%2"_s.arg(round).arg(i)));
            school.workspace.put(u"space-js01"_s, StickFixture::lesson(u"plan:s%1-%2"_s.arg(round).arg(i)));
        }
        REQUIRE(home.take(school, file));
        REQUIRE(school.bring(file));
        REQUIRE(school.take(home, file));
        REQUIRE(home.bring(file));
    }
    CHECK(home.documentsOf(u"space-js01"_s) == 40);
    const auto all = [](Pc& pc) {
        QStringList rows;
        const auto list = await(pc.workspace->documents().list(DatabaseName(u"space-js01"_s), {})).value();
        for (const DocumentRow& row : list)
            rows.append(row.id.toString() + row.winner.toString());
        return rows;
    };
    CHECK(all(home) == all(school));
    CHECK(await(home.workspace->keeping().checkNow()).value().isEmpty());
}

TEST_CASE("A checkpoint is text that comes back, and other text is refused", "[workspace][courier]")
{
    const auto checkpoint = checkpointFromText(u"space-js01=120,desk-js01=44"_s);
    REQUIRE(checkpoint);
    CHECK(checkpoint->value(DatabaseName(u"space-js01"_s)) == 120);
    CHECK(checkpointToText(*checkpoint) == u"desk-js01=44,space-js01=120");
    CHECK(checkpointFromText(u"0"_s)->isEmpty());
    for (const QString& text : {u""_s, u"a"_s, u"a=-1"_s, u"A=1"_s, u"a=1,"_s})
        CHECK(checkpointFromText(text).error().kind == ErrorKind::InvalidInput);
}
