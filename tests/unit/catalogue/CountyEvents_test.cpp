// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "catalogue/CatalogueSchema.h"
#include "kinds/allKinds.h"
#include "support/JoinedCounty.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId Fxz(u"fxz"_s);

// A PC of a school in a county, with what came to it of both.
struct CountyPc
{
    CountyPc()
    {
        Roster roster;
        roster.school = Fxz;
        roster.schoolName = u"枫香寨小学"_s;
        roster.staff = {{UserId(u"xz01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Head}}};
        const SignedRoster ofSchool = rosterSignedBy(SchoolPc::nodeAt(), roster.toJson());
        school.put(ofSchool.id().toString(), ofSchool.document());
        for (const PlacedDocument& each : joinedCounty(officer, Role{RoleKind::Research, {}})) {
            QJsonObject body = each.document;
            const QString id = body.take(u"_id"_s).toString();
            (each.database == countyDatabase() ? county : school).put(id, body);
        }
    }

    void lay(const ChainEvent& event) { county.put(event.id().toString(), event.document()); }
    Judgement of(const ChainEvent& event)
    {
        for (bool isMore = true; isMore;) {
            isMore = catalogue->update(databaseOf(Fxz), school.store(), 3).value();
            isMore = catalogue->update(countyDatabase(), county.store(), 3).value() || isMore;
        }
        REQUIRE(catalogue->judge({anchorOf(Fxz), {}}).has_value());
        return *catalogue::judgementOf(*catalogue->read(), {countyDatabase(), event.id(), 0, false});
    }

    SchoolPc officer = researchPc(u"jy01"_s);
    TempStore school;
    TempStore county;
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::open(folder.path() + u"/derived.sqlite"_s).value();
};

} // namespace

TEST_CASE("On a school's PC counts what research rules in the county, though no card of it comes",
          "[catalogue]")
{
    CountyPc pc;
    const ChainEvent ruling = pc.officer.say(countyDatabase(), u"projectRuling"_s, PlainEvent{});
    pc.lay(ruling);
    CHECK(pc.of(ruling) == Judgement::good());
    const ChainEvent answer = pc.officer.say(countyDatabase(), u"taskAnswer"_s, PlainEvent{});
    pc.lay(answer);
    CHECK(pc.of(answer) == Judgement::waiting(Reason::NoRole));

    SchoolPc head(UserId(u"xz01"_s), countyOrganisation());
    head.setRoster({1, 1});
    const ChainEvent own = head.say(countyDatabase(), u"projectRuling"_s, PlainEvent{});
    pc.lay(own);
    CHECK(pc.of(own) == Judgement::waiting(Reason::NoRole));

    const ChainEvent second =
        pc.officer.say(countyDatabase(), u"projectRuling"_s, PlainEvent{}, {{u"n2"_s, 2}});
    QJsonObject forged = second.document();
    forged[u"signature"_s] = ruling.document()[u"signature"_s];
    pc.county.put(second.id().toString(), forged);
    CHECK(pc.of(second) == Judgement::refused(Reason::Altered));
}

TEST_CASE("A catalogue is of the kinds that its program knew", "[catalogue]")
{
    std::vector<KindDescription> older = allKinds().all();
    CHECK(catalogueMark(allKinds()) == catalogueMark(KindList::of(older).value()));
    older.pop_back();
    CHECK(catalogueMark(allKinds()) != catalogueMark(KindList::of(older).value()));
    CHECK(catalogueSchema().applicationId == catalogueMark(allKinds()));
}
