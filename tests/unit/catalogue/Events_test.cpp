// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "lesson/Receipt.h"
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A teacher's desk, the school with its devices, and a catalogue that follows both.
struct Desk
{
    Submission submission = submissionOf(fixtureA());
    Decision decision = decisionOn(submission, Verdict::Approved);
    DatabaseName deskName = deskOf(submission.author);
    DatabaseName schoolName = databaseOf(submission.school);
    TempStore desk;
    TempStore school;
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::open(folder.path() + u"/derived.sqlite"_s).value();

    void level()
    {
        while (catalogue->update(schoolName, school.store(), 3).value()) {
        }
        while (catalogue->update(deskName, desk.store(), 3).value()) {
        }
    }

    template <typename Event>
    RevId enrol(const Event& event)
    {
        return school.put(documentOf(event.device).toString(), deviceOf(event));
    }
    template <typename Event>
    void lay(const Event& event)
    {
        desk.put(event.id.toString(), signedBody(event));
    }

    PlanState state() const
    {
        return catalogue::stateOf(*catalogue->read(), submission.author, submission.plan).value();
    }
    Authenticity of(const DocId& id) const
    {
        return catalogue::authenticityOf(*catalogue->read(), {deskName, id, 0, false}).value();
    }
};

QString digestOf(const Decision& decision)
{
    return QString::fromLatin1(eventDigest(signedBody(decision))->toHex());
}

} // namespace

TEST_CASE("A decision that is not signed approves nothing and is shown as what it is", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.enrol(desk.decision);
    desk.lay(desk.submission);
    desk.desk.put(desk.decision.id.toString(), desk.decision.toJson());
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Authenticity::Unsigned);
    CHECK(desk.of(desk.decision.id) == Authenticity::Unsigned);
    CHECK(desk.of(desk.submission.id) == Authenticity::Verified);
}

TEST_CASE("A submission that is not signed can be approved, and says that it is not", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.decision);
    desk.desk.put(desk.submission.id.toString(), desk.submission.toJson());
    desk.lay(desk.decision);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Authenticity::Unsigned);
}

TEST_CASE("An approval counts as soon as the document of its device has come", "[catalogue]")
{
    Desk desk;
    desk.lay(desk.submission);
    desk.lay(desk.decision);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Authenticity::UnknownDevice);
    CHECK(desk.catalogue->waiting()->isEmpty());
    desk.enrol(desk.decision);
    desk.enrol(desk.submission);
    CHECK_FALSE(desk.catalogue->update(desk.schoolName, desk.school.store(), 9).value());
    CHECK(desk.catalogue->waiting().value() == QList{desk.deskName});
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Authenticity::Verified);
    CHECK(desk.catalogue->waiting()->isEmpty());
}

TEST_CASE("A decision that was altered on its way approves nothing", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.enrol(desk.decision);
    desk.lay(desk.submission);
    QJsonObject altered = signedBody(decisionOn(desk.submission, Verdict::Returned));
    altered[u"verdict"_s] = u"approved"_s;
    desk.desk.put(desk.decision.id.toString(), altered);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Authenticity::Altered);
}

TEST_CASE("A submission laid there in the teacher's name never hides the teacher's own", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.enrol(desk.decision);
    desk.lay(desk.submission);
    desk.lay(desk.decision);
    const Submission forged = submissionOf(fixtureA(), 7);
    desk.desk.put(forged.id.toString(), sign(forged.id, forged.toJson(), DeviceKey::make()).value());
    desk.level();
    CHECK(desk.of(forged.id) == Authenticity::Altered);
    CHECK(desk.state().submission == desk.submission.id);
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("What a revoked device signed before stays valid, in whatever order all of it comes", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.lay(desk.submission);
    Decision later = decisionOn(desk.submission, Verdict::Returned, 2);
    later.reasons = {u"NO_BOARD"_s};
    later.previous = digestOf(desk.decision);
    const QJsonObject device =
        revoked(deviceOf(desk.decision), {UserId(u"xz01"_s), fixtureTime("2026-04-01T08:00:00+08:00"), 1});
    SECTION("events first")
    {
        const RevId before = desk.enrol(desk.decision);
        desk.lay(desk.decision);
        desk.lay(later);
        desk.level();
        CHECK(desk.state().status == PlanStatus::Returned);
        desk.school.put(documentOf(later.device).toString(), device, before);
    }
    SECTION("revocation first")
    {
        desk.school.put(documentOf(later.device).toString(), device);
        desk.level();
        desk.lay(later);
        desk.lay(desk.decision);
    }
    desk.level();
    desk.level();
    CHECK(desk.of(desk.decision.id) == Authenticity::Verified);
    CHECK(desk.of(later.id) == Authenticity::DeviceRevoked);
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(catalogue::lastCounterOf(*desk.catalogue->read(), later.device).value() == 1);
}

TEST_CASE("A device that signs two events with one counter is believed neither", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.enrol(desk.decision);
    desk.lay(desk.submission);
    desk.lay(desk.decision);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    Decision other = decisionOn(desk.submission, Verdict::ApprovedWithNotes);
    other.id = DocId(u"decision:other"_s);
    desk.lay(other);
    desk.level();
    CHECK(desk.of(desk.decision.id) == Authenticity::OutOfOrder);
    CHECK(desk.of(other.id) == Authenticity::OutOfOrder);
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Authenticity::OutOfOrder);
    desk.desk.remove(other.id.toString(), desk.desk.state(other.id.toString()).winner);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("Events that are on other people's desks leave a gap, which is no fault", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.decision);
    desk.enrol(desk.submission);
    desk.lay(desk.submission);
    desk.lay(decisionOn(desk.submission, Verdict::Approved, 41));
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Authenticity::Verified);
}

TEST_CASE("A device is known by the first card seen of it, and only by the database of its school",
          "[catalogue]")
{
    Desk desk;
    const QString device = documentOf(desk.decision.device).toString();
    const DeviceKey stranger = DeviceKey::make();
    const DeviceCard forged{desk.decision.author, u"冒名"_s, desk.decision.school, desk.decision.device,
                            stranger.publicKey()};
    const QJsonObject card = deviceDocument(forged, stranger, QDateTime::currentDateTime()).value();
    const RevId first = desk.enrol(desk.decision);
    desk.enrol(desk.submission);
    desk.lay(desk.submission);
    desk.lay(desk.decision);
    desk.level();
    desk.school.put(device, card, first);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);

    Decision made = decisionOn(desk.submission, Verdict::Approved, 2);
    desk.desk.put(made.id.toString(), sign(made.id, made.toJson(), stranger).value());
    desk.level();
    CHECK(desk.of(made.id) == Authenticity::Altered);

    Decision elsewhere = decisionOn(desk.submission, Verdict::Approved, 3);
    elsewhere.device = DeviceId(u"of-a-desk"_s);
    desk.desk.put(documentOf(elsewhere.device).toString(), deviceOf(elsewhere));
    desk.lay(elsewhere);
    desk.level();
    CHECK(desk.of(elsewhere.id) == Authenticity::UnknownDevice);
}

TEST_CASE("An event that the county has is known by the receipt of the node, when that is signed",
          "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.submission);
    desk.lay(desk.submission);
    const DocId id = receiptOf(desk.submission.id);
    struct Written : Receipt
    {
        DocId id;
    } receipt{{.author = UserId(u"node-fxz"_s),
               .school = desk.submission.school,
               .device = DeviceId(u"node"_s),
               .about = desk.submission.id,
               .contentHash = desk.submission.contentHash,
               .receivedAt = {},
               .reachedAt = fixtureTime("2026-03-06T07:40:00+08:00"),
               .counter = 1,
               .previous = {}},
              id};
    const auto isThere = [&] {
        const auto places =
            catalogue::submissionsOf(*desk.catalogue->read(), desk.submission.author, desk.submission.plan);
        return places->front().hasReceipt;
    };
    desk.lay(receipt);
    desk.level();
    CHECK_FALSE(isThere());
    desk.enrol(receipt);
    desk.level();
    CHECK(isThere());
    const auto place =
        catalogue::submissionsOf(*desk.catalogue->read(), desk.submission.author, desk.submission.plan)
            ->front();
    const auto entry = catalogue::entryOf(*desk.catalogue->read(), place.database, place.id);
    REQUIRE((entry && *entry));
    CHECK((*entry)->place.hasReceipt);
}
