// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorFacts.h"

#include "lesson/merge/Candidate.h"
#include "ui/common/Badge.h"
#include "ui/common/DoubtWords.h"
#include "ui/common/Words.h"
#include "workspace/Account.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseBeforeChecking{300};

} // namespace

EditorFacts::EditorFacts(Workspace& workspace, RecordSession& session, Clock& clock, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_session(session),
      m_clock(clock),
      m_beside(workspace, session, clock),
      m_colleagues(workspace)
{
    connect(&m_colleagues, &Colleagues::changed, this, &EditorFacts::checkNow);
    connect(&m_beside, &HandInWatch::changed, this, &EditorFacts::checkNow);
    connect(&session.edits(), &RecordEdits::changed, this, &EditorFacts::checkSoon);
    connect(&session, &RecordSession::opened, this, &EditorFacts::checkNow);
    connect(&session, &RecordSession::factsChanged, this, &EditorFacts::checkNow);
}

void EditorFacts::checkSoon()
{
    if (m_checkPending)
        return;
    m_checkPending = true;
    m_clock.after(pauseBeforeChecking, this, [this] { checkNow(); });
}

void EditorFacts::checkNow()
{
    m_checkPending = false;
    const Record& record = m_session.edits().record();
    const QDateTime now = m_clock.now();
    HandInFacts beside = m_beside.facts();
    beside.guides = m_session.facts().guides.size();
    const std::vector<Finding> findings = handInFindings(record, beside);
    m_findings.setFindings(record.kind(), findings);
    const std::vector<ReviewEntry>& reviews = m_session.facts().reviews;
    if (!reviews.empty())
        m_colleagues.want();
    m_notes.setRows(reviewNotes(reviews, record, m_colleagues, now));
    QStringList commented;
    for (const ReviewNote& note : m_notes.rows())
        commented.append(note.place);
    m_outline.setRows(outlineOf(record, findings, commented));
    emit changed();
}

QString EditorFacts::whyOnlyShown(WriteBar bar)
{
    switch (bar) {
    case WriteBar::None:
        return {};
    case WriteBar::Owner:
        return tr("Only its author changes this document; you can read it.");
    case WriteBar::Participants:
        return tr("Only its founder and whom they let take part change this document; you can read it.");
    case WriteBar::Leaders:
        return tr("Only approvers and the head of the school change this document; you can read it.");
    case WriteBar::Inspectors:
        return tr("Only inspectors of the school change this document; you can read it.");
    case WriteBar::County:
        return tr("Only the county changes this document; you can read it.");
    case WriteBar::Published:
        return tr("This standard plan is published: only its next version changes it.");
    case WriteBar::Agreed:
        return tr("This draft is final. Its founder can put it up for discussion again.");
    case WriteBar::Elsewhere:
        return tr("This document lies in a place where it does not belong; it can only be read.");
    }
    Q_UNREACHABLE();
}

DocId EditorFacts::draftOfPublished() const
{
    if (!m_session.isOpen() || m_session.facts().bar != WriteBar::Published)
        return {};
    const DocId source(m_session.edits().record().toJson()[u"publishedFrom"_s][u"id"_s].toString());
    const bool isOwn = m_session.edits().record().author() == m_workspace.account().settings().user;
    return isOwn ? source : DocId();
}

EditorFacts::Notice EditorFacts::publishedNotice() const
{
    const Record& record = m_session.edits().record();
    const LessonHeader header = lessonHeaderOf(record);
    //: a grade, a subject, the number of a version
    const QString which = tr("Standard plan of %1 %2, version %3.")
                              .arg(Words::grade(header.grade), Words::subject(header.subject))
                              .arg(std::max(1, record.toJson()[u"version"_s].toInt()));
    if (draftOfPublished().isEmpty())
        return {Tone::Info, which + u' ' + tr("You read it here; what you make from it is yours."),
                Notice::Action::None};
    return {Tone::Info, which + u' ' + tr("Its next version is published from the plan that it comes from."),
            Notice::Action::OpenDraft};
}

std::optional<EditorFacts::Notice> EditorFacts::notice() const
{
    if (const std::optional<Notice> versions = versionNotice())
        return versions;
    return reviewNotice();
}

std::optional<EditorFacts::Notice> EditorFacts::versionNotice() const
{
    if (m_session.isOpen() && m_session.edits().record().isNewer())
        return Notice{Tone::Attention,
                      tr("A newer version of this program wrote this. It is shown as far as this version can "
                         "read it, and cannot be changed here."),
                      Notice::Action::None};
    if (m_session.isOpen() && m_session.facts().bar == WriteBar::Published)
        return publishedNotice();
    if (m_session.isOpen() && m_session.facts().bar != WriteBar::None)
        return Notice{Tone::Info, whyOnlyShown(m_session.facts().bar), Notice::Action::None};
    if (m_session.isSuperseded())
        return Notice{Tone::Info,
                      tr("Another device changed this meanwhile. What you typed is kept; saving puts both "
                         "together."),
                      Notice::Action::None};
    if (!m_session.facts().conflicts.empty())
        return Notice{Tone::Attention, tr("Another device changed this too. Both versions are kept."),
                      Notice::Action::Choose};
    const auto open = candidatesIn(m_session.edits().record().toJson()).size();
    if (open > 0)
        return Notice{
            Tone::Attention,
            tr("%n place(s) were written differently on two devices. Both are kept until you choose.",
               nullptr, int(open)),
            Notice::Action::Choose};
    return std::nullopt;
}

std::optional<EditorFacts::Notice> EditorFacts::reviewNotice() const
{
    const PlanState& state = m_session.facts().state;
    if (state.changedSinceApproval)
        return Notice{
            Tone::Info,
            tr("Changed since approval. The approval stands for the plan as it was approved; submit again to "
               "have the change approved."),
            Notice::Action::ShowComments};
    switch (state.status) {
    case PlanStatus::Returned:
        return Notice{Tone::Bad, newestVerdict(), Notice::Action::ShowComments};
    case PlanStatus::Approved:
    case PlanStatus::ApprovedWithNotes:
        return Notice{Tone::Good, newestVerdict(), Notice::Action::ShowComments};
    case PlanStatus::Submitted:
    case PlanStatus::Resubmitted:
        if (state.changedSinceSubmission)
            return Notice{Tone::Info,
                          tr("Changed since it was submitted. Submit again to show the approver the change."),
                          Notice::Action::None};
        return doubtNotice();
    case PlanStatus::Withdrawn:
        return doubtNotice();
    case PlanStatus::Draft:
        break;
    }
    return std::nullopt;
}

// Why a decision that is there is not the plan's state, or what an approver sees of the submission.
std::optional<EditorFacts::Notice> EditorFacts::doubtNotice() const
{
    const Reason doubt = m_session.facts().state.doubt;
    // Before its first exchange no PC is known, and no list of the staff has come.
    const bool isUsual = doubt == Reason::UnknownDevice || doubt == Reason::RosterMissing;
    if (isUsual || standingOf(doubt) == Standing::Good)
        return std::nullopt;
    return Notice{Badge::of(doubt).tone, DoubtWords::sentence(doubt), Notice::Action::ShowComments};
}

// Of the decisions that hold; the newest first.
QString EditorFacts::newestVerdict() const
{
    const std::vector<DocId>& holding = m_session.facts().state.decisions;
    for (const ReviewEntry& entry : m_session.facts().reviews)
        for (const Decision& decision : entry.decisions)
            if (std::find(holding.begin(), holding.end(), decision.id) != holding.end())
                return verdictSentence(decision, m_colleagues, m_clock.now());
    return {};
}

} // namespace shanke
