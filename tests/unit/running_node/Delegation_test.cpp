// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody approves in another's place, over the school's server as it runs and by stick: given, used, ended.
#include "SchoolAtNode.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"
#include "paper/htmlFile.h"
#include "paper/paperSheet.h"
#include "paper/proofSheet.h"
#include "table/registerTables.h"
#include "workspace/CourierService.h"
#include "workspace/PaperService.h"
#include "workspace/RegisterService.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

std::optional<ErrorKind> refusedGiving(PersonAtNode& giver, const QString& to, int days)
{
    const DelegationOrder order{UserId(to), QDate::currentDate().addDays(days), {}};
    const auto given = await(giver->delegations().give(order));
    return given ? std::nullopt : std::optional(given.error().kind);
}

SheetLanguage plainEnglish()
{
    return SheetLanguage([](const char*, const char* source) { return QString::fromUtf8(source); },
                         [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

QString onPaper(const PaperSheet& sheet)
{
    return QString::fromUtf8(htmlFile({sheet}, {}, plainEnglish()));
}

} // namespace

TEST_CASE("A colleague decides in the approver's place until that is ended", "[running_node][delegation]")
{
    SchoolAtNode school;
    const DocId first = school.handIn();
    const DocId second = school.handIn();
    school.exchange();
    CHECK_FALSE(school.right().mayDecide());
    CHECK(await(school.delegate->reviews().inbox()).value().isEmpty());
    CHECK(school.decide(first).error().kind == ErrorKind::NotFound);

    // Nobody but who approves gives it, to a colleague, for days to come.
    CHECK(refusedGiving(school.teacher, u"js02"_s, 3) == ErrorKind::Forbidden);
    CHECK(refusedGiving(school.delegate, u"js02"_s, 3) == ErrorKind::Forbidden);
    CHECK(refusedGiving(school.approver, u"sh01"_s, 3) == ErrorKind::InvalidInput);
    CHECK(refusedGiving(school.approver, u"nobody"_s, 3) == ErrorKind::InvalidInput);
    CHECK(refusedGiving(school.approver, u"js02"_s, -1) == ErrorKind::InvalidInput);

    school.node->close(); // given without the network
    const DocId given = school.give();
    CHECK(school.entry().doubt == Reason::NotYetReceived);
    CHECK(school.entry().isInForce);
    REQUIRE(school.node->listen(school.port));
    school.exchange();
    CHECK(school.entry().doubt == Reason::None);
    REQUIRE(school.right().inPlaceOf.size() == 1);
    CHECK(school.right().inPlaceOf.front().name == u"审核员");
    CHECK(await(school.delegate->reviews().inbox()).value().size() == 2);

    // Nothing else of what the approver may do.
    CHECK(await(school.delegate->delegations().end(given)).error().kind == ErrorKind::Forbidden);
    CHECK(refusedGiving(school.delegate, u"js01"_s, 3) == ErrorKind::Forbidden);
    CHECK(await(school.delegate->devices().codeReceivers()).value().isEmpty());
    CHECK(await(school.approver->delegations().endOver()).value() == 0); // its last day is to come

    REQUIRE(school.decide(first));
    school.exchange();
    CHECK(school.teacher.open(first).state.status == PlanStatus::Approved);
    const Decision decision = school.newestOn(first);
    CHECK(decision.judgement == Judgement::good());
    CHECK(decision.author == UserId(u"js02"_s));
    CHECK(decision.inPlaceOf() == UserId(u"sh01"_s));

    // The end comes to the school before what was decided without having heard of it.
    REQUIRE(await(school.approver->delegations().end(given)));
    school.approver.workspace.syncByKey();
    REQUIRE(school.decide(second));
    school.exchange();
    CHECK(school.newestOn(second).judgement == Judgement::waiting(Reason::CameLate));
    CHECK(school.teacher.open(first).state.status == PlanStatus::Approved);
    CHECK(school.teacher.open(second).state.status == PlanStatus::Submitted);
    CHECK_FALSE(school.right().mayDecide());
    CHECK(school.decide(second).error().kind == ErrorKind::NotFound);
    CHECK(school.entry().isEnded);

    // A leader who knows that it was meant stands for it.
    REQUIRE(await(school.approver->reviews().confirm(school.newestOn(second).id)));
    school.exchange();
    CHECK(school.teacher.open(second).state.status == PlanStatus::Approved);
}

TEST_CASE("A stick carries what waits to who stands in, and what they decided back",
          "[running_node][delegation]")
{
    SchoolAtNode school;
    QTemporaryDir stick;
    const auto carry = [&](PersonAtNode& from, PersonAtNode& to, const QString& name) {
        const QString path = stick.filePath(name);
        REQUIRE(await(from->courier().take({{to.card}, std::nullopt, 0, path})));
        const auto brought = await(to->courier().bringIn(path, {true, false}));
        REQUIRE(brought);
        return brought->leftOut;
    };
    school.node->close();
    const DocId plan = school.handIn();
    // Before anybody lets them decide, a colleague gets no desk.
    CHECK(carry(school.teacher, school.delegate, u"early"_s).isEmpty());
    CHECK_FALSE(await(school.delegate->documents().list(DatabaseName(u"desk-js01"_s), {})));

    const DocId given = school.give();
    carry(school.approver, school.delegate, u"given"_s);
    carry(school.approver, school.teacher, u"told"_s);
    carry(school.teacher, school.delegate, u"plans"_s);
    REQUIRE(school.decide(plan));
    CHECK(carry(school.delegate, school.teacher, u"decided"_s).isEmpty());
    CHECK(school.teacher.open(plan).state.status == PlanStatus::Approved);
    CHECK(school.newestOn(plan).judgement == Judgement::good(Reason::NotYetReceived));

    // After the end they get no more, and what they had decided is brought all the same.
    REQUIRE(school.decide(plan, Verdict::ApprovedWithNotes));
    REQUIRE(await(school.approver->delegations().end(given)));
    carry(school.approver, school.teacher, u"ended"_s);
    CHECK(carry(school.delegate, school.teacher, u"late"_s).isEmpty());
    CHECK(school.newestOn(plan).judgement == Judgement::waiting(Reason::CameLate));
    CHECK(school.teacher.open(plan).state.status == PlanStatus::Submitted);
}

TEST_CASE("A delegation ends when the giver's PC sees that its last day is over",
          "[running_node][delegation]")
{
    SchoolAtNode school;
    const DocId plan = school.handIn();
    school.give();
    school.exchange();
    REQUIRE(school.right().mayDecide());
    // The delegate's own calendar ends nothing, and lets nothing go on.
    school.delegate.clock->setAhead(std::chrono::days(30));
    CHECK(await(school.delegate->delegations().endOver()).value() == 0);
    school.delegate.clock->setAhead(std::chrono::minutes(0));
    school.approver.clock->setAhead(std::chrono::days(5));
    CHECK(await(school.approver->delegations().endOver()).value() == 0); // on the last day itself
    school.approver.clock->setAhead(std::chrono::days(6));
    CHECK(await(school.approver->delegations().endOver()).value() == 1);
    CHECK(await(school.approver->delegations().endOver()).value() == 0); // once
    school.approver.clock->setAhead(std::chrono::minutes(0));
    school.exchange();
    CHECK(school.entry().isEnded);
    CHECK_FALSE(school.right().mayDecide());
    CHECK(school.decide(plan).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Paper, register and receipt say who decided and in whose place", "[running_node][delegation]")
{
    SchoolAtNode school;
    const DocId plan = school.handIn();
    school.give();
    school.exchange();
    REQUIRE(school.decide(plan));
    school.exchange();

    const PaperSource source = await(school.teacher->paper().source({}, plan)).value();
    REQUIRE(source.decision);
    CHECK(source.decision->who == u"龙秀");
    CHECK(source.decision->inPlaceOf == u"审核员");
    const QString printed = onPaper(paperSheet(planKind(), source, {}, plainEnglish()).value());
    CHECK(printed.contains(u"龙秀"_s));
    CHECK(printed.contains(u"In place of"_s));
    CHECK(printed.contains(u"审核员"_s));

    const QDate day = fixtureA().header().plannedDate;
    const RegisterView view = await(school.approver->registers().view(RegisterDays::weekOf(day))).value();
    const RegisterTable table = inspectionTable(view.inspection, view.names, plainEnglish());
    const auto row = std::find_if(table.sheet.rows.begin(), table.sheet.rows.end(),
                                  [](const QStringList& cells) { return cells.contains(u"姜𠮷䶮"_s); });
    REQUIRE(row != table.sheet.rows.end());
    CHECK(row->contains(u"龙秀 for 审核员"_s));

    const EventProof proof = await(school.teacher->registers().proofOf(school.newestOn(plan).id)).value();
    CHECK(proof.name == u"龙秀");
    CHECK(proof.inPlaceOf == u"审核员");
    const QString receipt = onPaper(proofSheet(decisionKind(), proof, plainEnglish()));
    CHECK(receipt.contains(u"In place of"_s));
    CHECK(receipt.contains(u"审核员"_s));
}
