// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleDesks.h"

#include "lesson/RoleValues.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "sample/SampleTerm.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum class Fate { Draft, Waiting, Approved, ApprovedWithNotes, Returned, ReturnedThenApproved };

// Percent of plans: of lessons already taught, of the next two days, and of later ones.
Fate fateOf(qint64 daysAhead, SampleRandom& random)
{
    const int lot = random.below(100);
    if (daysAhead <= 0)
        return lot < 72   ? Fate::Approved
               : lot < 85 ? Fate::ApprovedWithNotes
               : lot < 95 ? Fate::ReturnedThenApproved
                          : Fate::Waiting;
    if (daysAhead <= 2)
        return lot < 40 ? Fate::Approved : lot < 75 ? Fate::Waiting : lot < 88 ? Fate::Returned : Fate::Draft;
    return lot < 40 ? Fate::Waiting : Fate::Draft;
}

QDateTime nextMorning(const QDateTime& time, SampleRandom& random)
{
    return sampleTime(time.date().addDays(1), QTime(7, 40).addSecs(60 * random.below(45)));
}

// Puts into a plan what `remark` finds wrong, and says at which block.
QString spoil(LessonPlan& plan, const QJsonObject& remark)
{
    const QString place = remark.value(u"place"_s).toString();
    if (place == u"objectives") {
        auto objectives = plan.objectives();
        objectives.front().text = u"掌握本课知识。"_s;
        plan.setObjectives(objectives);
        return objectives.front().id;
    }
    if (place == u"steps") {
        auto steps = plan.steps();
        steps[2].minutes = steps[2].minutes.value_or(0) - 4;
        plan.setSteps(steps);
        return steps[2].id;
    }
    if (place == u"homework") {
        auto homework = plan.homework();
        homework.front().written = true;
        homework.front().minutes += 40;
        plan.setHomework(homework);
        return homework.front().id;
    }
    plan.setSection(PlanSection::LearnerAnalysis, {});
    return {};
}

Submission begun(const DocId& id, const Record& plan, int counter, const QDateTime& time)
{
    return {.id = {},
            .author = plan.author(),
            .school = plan.school(),
            .device = plan.device(),
            .plan = id,
            .planRev = {},
            .content = plan,
            .contentHash = {},
            .submittedAt = time,
            .counter = counter};
}

// A remark is a note, or says more.
QJsonObject oneOf(const QJsonArray& remarks, SampleRandom& random)
{
    const QJsonValue remark = remarks.at(random.below(static_cast<int>(remarks.size())));
    return remark.isObject() ? remark.toObject() : QJsonObject{{u"note"_s, remark}};
}

} // namespace

SampleDesks::SampleDesks(const Roster& roster, const SamplePhrases& phrases, const QDate& today)
    : m_roster(roster), m_phrases(phrases), m_today(today)
{
}

void SampleDesks::handIn(SamplePlan& plan, SampleRandom random)
{
    const Fate fate = fateOf(m_today.daysTo(plan.plan.header().plannedDate), random);
    if (fate == Fate::Draft)
        return;
    if (fate == Fate::Returned)
        return giveBack(plan, random);
    const bool again = fate == Fate::ReturnedThenApproved;
    if (SamplePlan first = plan; again)
        giveBack(first, random);
    const QDateTime prepared = plan.plan.createdAt();
    const Submission submission = submit(plan, again ? 2 : 1, again ? prepared.addDays(1) : prepared, random);
    if (fate == Fate::Waiting)
        return;
    const Verdict verdict = fate == Fate::ApprovedWithNotes ? Verdict::ApprovedWithNotes : Verdict::Approved;
    decide(submission, verdict, remarkFor(verdict, random), random);
}

// Hands in a flawed version, which comes back with the reason.
void SampleDesks::giveBack(SamplePlan& plan, SampleRandom& random)
{
    QJsonObject remark = remarkFor(Verdict::Returned, random);
    remark.insert(u"block"_s, spoil(plan.plan, remark));
    decide(submit(plan, 1, plan.plan.createdAt(), random), Verdict::Returned, remark, random);
}

Submission SampleDesks::submit(const SamplePlan& plan, int counter, const QDateTime& time,
                               SampleRandom& random)
{
    Submission submission = begun(plan.id, plan.plan, counter, time);
    submission.belonging = plan.guides;
    submission.lessons = plan.lessons;
    return lay(std::move(submission), random);
}

// What it is bound to follows from what it holds.
Submission SampleDesks::lay(Submission submission, SampleRandom& random)
{
    submission.id = DocId(submissionKind().word + u':' + random.ulid(submission.submittedAt));
    submission.contentHash = handedInHash(submission.content, submission.belonging).value();
    submission.planRev =
        u"%1-"_s.arg(submission.counter) + QString::fromLatin1(submission.contentHash.toHex().left(32));
    m_submissions.push_back(submission);
    return submission;
}

void SampleDesks::handIn(const HandedInRecord& plan, const QJsonObject& remarks, SampleRandom random)
{
    const int lot = random.below(100);
    if (lot >= 90)
        return; // nobody has handed it in yet
    const Submission submission = lay(begun(plan.id, plan.content, 1, plan.content.createdAt()), random);
    if (lot >= 75)
        return; // it waits
    const Verdict verdict = lot < 55   ? Verdict::Approved
                            : lot < 65 ? Verdict::ApprovedWithNotes
                                       : Verdict::Returned;
    decide(submission, verdict, oneOf(remarks.value(toWord(verdict)).toArray(), random), random);
}

void SampleDesks::decide(const Submission& submission, Verdict verdict, const QJsonObject& remark,
                         SampleRandom& random)
{
    const StaffMember approver = approverOf(submission.content);
    Decision decision;
    decision.author = approver.user;
    decision.school = submission.school;
    decision.device = sampleDevice(approver.user);
    decision.submission = submission.id;
    decision.contentHash = submission.contentHash;
    decision.verdict = verdict;
    decision.note = remark.value(u"note"_s).toString();
    decision.decidedAt = nextMorning(submission.submittedAt, random);
    decision.id = DocId(decisionKind().word + u':' + random.ulid(decision.decidedAt));
    if (verdict == Verdict::Returned) {
        decision.reasons = {remark.value(u"reason"_s).toString()};
        decision.comments = {{remark.value(u"block"_s).toString(), remark.value(u"comment"_s).toString()}};
    } else {
        decision.grade = random.chance(60) ? u"优"_s : u"良"_s;
    }
    m_decisions.push_back({deskOf(submission.author), decision});
}

QJsonObject SampleDesks::remarkFor(Verdict verdict, SampleRandom& random) const
{
    return oneOf(m_phrases.remarks(toWord(verdict)), random);
}

// The approver of the subject; any other subject goes to the last of them.
StaffMember SampleDesks::approverOf(const Record& plan) const
{
    const QString subject = RoleValues::of(plan).subject;
    StaffMember approver;
    for (const StaffMember& member : m_roster.staff) {
        if (!member.is(StaffRole::Approver))
            continue;
        approver = member;
        if (member.subjects.contains(subject))
            break;
    }
    return approver;
}

std::vector<SampleDocument> SampleDesks::documents(SampleChains& chains) const
{
    std::vector<SampleDocument> documents;
    const auto add = [&](const ChainEvent& event) {
        documents.push_back({event.database(), event.id(), event.document()});
    };
    QHash<DocId, DocId> ids; // of submissions: an event is named by what it says
    std::vector<Submission> submissions = m_submissions;
    std::stable_sort(submissions.begin(), submissions.end(),
                     [](const Submission& a, const Submission& b) { return a.submittedAt < b.submittedAt; });
    for (const Submission& submission : submissions) {
        const ChainEvent event = chains.say(submission.author, deskOf(submission.author),
                                            submissionKind().word, PlainEvent{}, submission.toJson());
        ids.insert(submission.id, event.id());
        add(event);
    }
    std::vector<DeskDecision> decisions = m_decisions;
    std::stable_sort(decisions.begin(), decisions.end(), [](const DeskDecision& a, const DeskDecision& b) {
        return a.decision.decidedAt < b.decision.decidedAt;
    });
    for (const auto& [desk, decision] : decisions)
        add(chains.say(decision.author, desk, decisionKind().word,
                       DecisionEvent{ids.value(decision.submission)}, decision.toJson()));
    return documents;
}

} // namespace shanke
