// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/FieldWords.h"

#include "lesson/planKinds.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/sheet/PlanPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString& a, const QString& b)
{
    return (a + u' ' + b).trimmed();
}

QString number(int value)
{
    return value > 0 ? QString::number(value) : QString();
}

} // namespace

QString FieldWords::name(const QString& field)
{
    if (field == u"unit")
        return tr("Unit"); // its number and its title in one cell
    if (field == u"content")
        return tr("Content"); // of a file
    // A text that could not be read lies beside the member it was typed for.
    const QString key = field.endsWith(u"Text") ? field.chopped(4) : field;
    const PlaceDescription& header = *planKind().place(PlanPlaces::header);
    const FieldDescription* described = header.field(key);
    return described ? KindWords::label(described->label) : field;
}

QList<FieldWords::Line> FieldWords::lines(const LessonHeader& h)
{
    const auto orUnread = [&](const QString& value, const QString& member) {
        return value.isEmpty() ? h.unread.value(member) : value;
    };
    const QString period =
        h.periodNo > 0 ? tr("%1 of %2").arg(h.periodNo).arg(std::max(h.periodNo, h.periodCount)) : QString();
    const QString slot = h.slot > 0 ? tr("Slot %1").arg(h.slot) : h.unread.value(u"slot"_s);
    const QList<Line> all{
        {name(u"subject"_s), Words::subject(h.subject)},
        {name(u"grade"_s), joined(Words::grade(h.grade), Words::volume(h.volume))},
        {name(u"edition"_s),
         joined(Words::edition(h.edition), orUnread(number(h.editionYear), u"editionYear"_s))},
        {name(u"unit"_s), joined(orUnread(number(h.unitNo), u"unitNo"_s), h.unitTitle)},
        {name(u"lessonNo"_s), h.lessonNo},
        {name(u"lessonType"_s), Words::lessonType(h.lessonType)},
        {name(u"periodNo"_s), orUnread(period, u"periodNo"_s)},
        {name(u"classes"_s), h.classes.join(tr(", "))},
        {name(u"teachingWeek"_s), orUnread(number(h.teachingWeek), u"teachingWeek"_s)},
        {name(u"plannedDate"_s),
         joined(h.plannedDate.isValid() ? Formatting::day(h.plannedDate) : h.unread.value(u"plannedDate"_s),
                slot)},
        {name(u"preparedDate"_s),
         h.preparedDate.isValid() ? Formatting::shortDay(h.preparedDate) : h.unread.value(u"preparedDate"_s)},
        {name(u"mainPreparer"_s), h.mainPreparer},
        {name(u"secondPreparer"_s), h.secondPreparer},
    };
    QList<Line> filled;
    std::copy_if(all.begin(), all.end(), std::back_inserter(filled),
                 [](const Line& line) { return !line.value.isEmpty(); });
    return filled;
}

} // namespace shanke
