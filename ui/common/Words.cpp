// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"

#include "lesson/planKinds.h"
#include "ui/common/KindWords.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// As the description of plans calls what is chosen there.
QString chosen(const QString& place, const QString& field, const QString& word)
{
    return KindWords::choice(*planKind().place(place)->field(field), word);
}

} // namespace

QString Words::subject(const QString& key)
{
    return chosen(u"header"_s, u"subject"_s, key);
}

QString Words::grade(const QString& key)
{
    return chosen(u"header"_s, u"grade"_s, key);
}

QString Words::volume(const QString& key)
{
    return chosen(u"header"_s, u"volume"_s, key);
}

QString Words::edition(const QString& key)
{
    return chosen(u"header"_s, u"edition"_s, key);
}

QString Words::lessonType(const QString& key)
{
    return chosen(u"header"_s, u"lessonType"_s, key);
}

QString Words::returnReason(const QString& code)
{
    const char* label = returnReasonLabel(code);
    return label ? QCoreApplication::translate(ReturnReasonContext, label) : code;
}

QString Words::stage(LessonStage stage)
{
    return chosen(u"steps"_s, u"stage"_s, toWord(stage));
}

QString Words::stepKind(StepKind kind)
{
    return chosen(u"steps"_s, u"kind"_s, toWord(kind));
}

QString Words::homeworkTier(HomeworkTier tier)
{
    return chosen(u"homework"_s, u"tier"_s, toWord(tier));
}

QString Words::status(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return tr("Draft");
    case PlanStatus::Submitted:
        return tr("Waiting for review");
    case PlanStatus::Returned:
        return tr("Returned");
    case PlanStatus::Resubmitted:
        return tr("Submitted again");
    case PlanStatus::Approved:
        return tr("Approved");
    case PlanStatus::ApprovedWithNotes:
        return tr("Approved with notes");
    case PlanStatus::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString Words::status(const PlanState& state)
{
    if (state.isPassedOn)
        return tr("One of two approved");
    return state.changedSinceApproval ? tr("%1, changed since").arg(status(state.status))
                                      : status(state.status);
}

QString Words::delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::OnlyHere:
        return tr("Only on this PC");
    case Delivery::WaitingForNetwork:
        return tr("Waiting for network");
    case Delivery::WaitingForUpdate:
        return tr("Waiting for the server's update");
    case Delivery::TakenAlong:
        return tr("Taken along");
    case Delivery::Sending:
        return tr("Sending");
    case Delivery::Unconfirmed:
        return tr("PC not confirmed");
    case Delivery::AtSchool:
        return tr("At the school");
    case Delivery::AtCounty:
        return tr("At the county");
    case Delivery::NotHere:
        return tr("Not here yet");
    case Delivery::Refused:
        return tr("Refused");
    }
    Q_UNREACHABLE();
}

QString Words::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return tr("Approved");
    case Verdict::ApprovedWithNotes:
        return tr("Approved with notes");
    case Verdict::Returned:
        return tr("Returned");
    case Verdict::Withdrawn:
        return tr("Decision withdrawn");
    }
    Q_UNREACHABLE();
}

QString Words::decider(const QString& name, const QString& inPlaceOf)
{
    //: who decided, and in whose place
    return inPlaceOf.isEmpty() ? name : tr("%1 for %2").arg(name, inPlaceOf);
}

QString Words::conflict()
{
    return tr("Two versions");
}

QString Words::newer()
{
    return tr("Newer version");
}

QString Words::unsaved()
{
    return tr("Being written");
}

QString Words::notPrepared()
{
    return tr("Not prepared");
}

QString Words::lesson(const LessonHeader& header)
{
    QStringList parts;
    const auto add = [&](const QString& part) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    };
    add(subject(header.subject));
    //: grade and volume of a textbook, as "Grade 1 Volume 2"
    add(tr("%1 %2").arg(grade(header.grade), volume(header.volume)));
    if (header.unitNo > 0)
        add(tr("Unit %1").arg(header.unitNo));
    if (!header.lessonNo.isEmpty())
        add(tr("Lesson %1").arg(header.lessonNo));
    if (header.periodNo > 0)
        add(tr("Period %1 of %2").arg(header.periodNo).arg(std::max(header.periodNo, header.periodCount)));
    return parts.join(u" · "_s);
}

QString Words::title(const LessonHeader& header)
{
    return header.title.trimmed().isEmpty() ? tr("Plan without a title") : header.title;
}

QString Words::week(int teachingWeek)
{
    return tr("Week %1").arg(teachingWeek);
}

} // namespace shanke
