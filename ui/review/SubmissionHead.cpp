// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SubmissionHead.h"

#include "ui/common/Buttons.h"
#include "ui/common/DoubtWords.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const Decision& decision, const Decider& decider, const QDateTime& now)
{
    const QString who =
        decider.inPlaceOf.isEmpty() ? QString() : Words::decider(decider.name, decider.inPlaceOf);
    QStringList parts{DoubtWords::sentence(decision.judgement.reason)};
    for (const QString& reason : decision.reasons)
        parts.append(Words::returnReason(reason));
    if (!decision.note.isEmpty())
        parts.append(decision.note);
    for (const ReviewComment& comment : decision.comments)
        parts.append(comment.text);
    parts.removeAll(QString());
    QStringList line{Words::verdict(decision.verdict), who, Formatting::moment(decision.decidedAt, now),
                     parts.join(SubmissionHead::tr("; "))};
    line.removeAll(QString());
    return line.join(u" · "_s);
}

// As it was judged; what does not count shows why instead of its verdict.
Badge badgeOf(const Decision& decision)
{
    const Reason reason = decision.judgement.reason;
    return standingOf(reason) == Standing::Good ? Badge::of(decision.verdict) : Badge::of(reason);
}

} // namespace

SubmissionHead::SubmissionHead(const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_title(new ElidedLabel),
      m_facts(new ElidedLabel),
      m_verdict(new StatusBadge),
      m_doubt(new StatusBadge),
      m_history(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_late(makeLabel(tr("Something here came late and does not count: its author did not do this work any "
                          "more, or the PC was out of use. If you know that it was meant, stand for it; this "
                          "is signed in your name and stays."),
                       TextRole::Body, LineBreaks::Wrap)),
      m_confirm(makeButton(tr("Stand for it"))),
      m_lateLine(createLate())
{
    setProperty("sheet", u"bar"_s);
    m_title->setRole(TextRole::Heading);
    m_facts->setRole(TextRole::Muted);
    m_title->setObjectName(u"review.title"_s);
    m_doubt->setObjectName(u"review.doubt"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_title);
    line->addWidget(m_facts);
    line->addStretch();
    line->addWidget(m_doubt);
    line->addWidget(m_verdict);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addLayout(line);
    layout->addWidget(m_history);
    layout->addWidget(m_lateLine);
}

QWidget* SubmissionHead::createLate()
{
    m_late->setObjectName(u"review.late"_s);
    m_confirm->setObjectName(u"review.confirm"_s);
    auto* late = new QWidget;
    auto* line = new QHBoxLayout(late);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_late, 1);
    line->addWidget(m_confirm);
    late->hide();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirm->setEnabled(false); // signed once
        emit confirmationWanted();
    });
    return late;
}

void SubmissionHead::showSubmission(const OpenSubmission& submission)
{
    const Submission& current = submission.submission;
    const QString title = KindWords::title(current.content);
    m_title->setText(current.belonging.empty() ? title : tr("%1, with study guide").arg(title));
    m_facts->setText(factsOf(submission));
    const Reason reason = current.judgement.reason;
    const bool counts = standingOf(reason) == Standing::Good;
    m_doubt->setBadge(counts ? Badge() : Badge::of(reason));
    m_doubt->setToolTip(counts ? QString() : DoubtWords::sentence(reason));
    m_confirm->setEnabled(true);
    m_lateLine->setVisible(!submission.late.isEmpty());
    showHistory(submission);
}

// Of what kind it is where that is not a lesson plan, whose it is, and when it was handed in.
QString SubmissionHead::factsOf(const OpenSubmission& submission) const
{
    const Submission& current = submission.submission;
    const QString when = Formatting::moment(current.submittedAt, m_clock.now());
    const QString by =
        current.counter > 1
            ? tr("%1, submitted %2, attempt %3").arg(submission.teacherName, when).arg(current.counter)
            : tr("%1, submitted %2").arg(submission.teacherName, when);
    const KindDescription& kind = current.content.kind();
    return isOfLesson(kind) ? by : KindWords::label(kind.label) + u" · "_s + by;
}

void SubmissionHead::showHistory(const OpenSubmission& submission)
{
    m_verdict->clear();
    m_history->clear();
    if (!submission.decisions.empty()) {
        const Decision& decision = submission.decisions.front();
        const QString sentence = sentenceOf(decision, submission.deciders.value(decision.id), m_clock.now());
        const bool isOnThis = decision.submission == submission.submission.id;
        if (isOnThis)
            m_verdict->setBadge(badgeOf(decision));
        m_history->setText(isOnThis ? sentence : tr("Last time: %1").arg(sentence));
    }
    for (const QString& more : {stepsOf(submission), exceptionOf(submission), movesOf(submission)}) {
        if (!more.isEmpty())
            m_history->setText(m_history->text().isEmpty() ? more : m_history->text() + u'\n' + more);
    }
    m_history->setVisible(!m_history->text().isEmpty());
}

// Where two have to approve, or the school asks for two and this was handed in under one.
QString SubmissionHead::stepsOf(const OpenSubmission& submission)
{
    if (submission.submission.steps > 1)
        return tr("Two approvers have to approve this plan.");
    if (submission.rules.stepsAsked() > 1)
        return tr("The school asks for two approvers now; this was handed in while it asked for one.");
    return {};
}

// Each class that its teacher moved.
QString SubmissionHead::movesOf(const OpenSubmission& submission) const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const auto hour = [&](const PlannedLesson& lesson) {
        //: a day and a period
        return tr("%1, period %2").arg(Formatting::day(lesson.date, today)).arg(lesson.slot);
    };
    QStringList lines;
    for (const MovedClass& move : submission.moved) {
        const auto instead = move.said.instead();
        const QString from = hour(move.said.lesson());
        //: a class and one or two hours
        QString line = instead
                           ? tr("%1 was moved from %2 to %3").arg(move.said.className, from, hour(*instead))
                           : tr("%1 has no other hour for %2").arg(move.said.className, from);
        if (!move.said.reason.isEmpty())
            line = tr("%1: %2").arg(line, move.said.reason);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString SubmissionHead::exceptionOf(const OpenSubmission& submission) const
{
    if (submission.taughtFirst.empty())
        return {};
    const TaughtFirst& first = submission.taughtFirst.front();
    return tr("Taught before review (%1): %2")
        .arg(Formatting::moment(first.origin.at, m_clock.now()), first.said.reason);
}

} // namespace shanke
