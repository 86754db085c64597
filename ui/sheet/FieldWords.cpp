// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/FieldWords.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

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
    static const QHash<QString, const char*> names{
        {u"title"_s, QT_TR_NOOP("Lesson title")},
        {u"subject"_s, QT_TR_NOOP("Subject")},
        {u"grade"_s, QT_TR_NOOP("Grade")},
        {u"volume"_s, QT_TR_NOOP("Volume")},
        {u"edition"_s, QT_TR_NOOP("Edition")},
        {u"editionYear"_s, QT_TR_NOOP("Year of the edition")},
        {u"unit"_s, QT_TR_NOOP("Unit")},
        {u"unitNo"_s, QT_TR_NOOP("Unit no.")},
        {u"unitTitle"_s, QT_TR_NOOP("Unit title")},
        {u"lessonNo"_s, QT_TR_NOOP("Lesson no.")},
        {u"lessonType"_s, QT_TR_NOOP("Lesson type")},
        {u"periodCount"_s, QT_TR_NOOP("Number of periods")},
        {u"periodNo"_s, QT_TR_NOOP("Period")},
        {u"classes"_s, QT_TR_NOOP("Classes")},
        {u"plannedDate"_s, QT_TR_NOOP("Lesson date")},
        {u"slot"_s, QT_TR_NOOP("Slot")},
        {u"teachingWeek"_s, QT_TR_NOOP("Week")},
        {u"preparedDate"_s, QT_TR_NOOP("Prepared on")},
        {u"mainPreparer"_s, QT_TR_NOOP("Main preparer")},
        {u"secondPreparer"_s, QT_TR_NOOP("Second preparer")},
        {u"content"_s, QT_TR_NOOP("Content")},
    };
    // A text that could not be read lies beside the member it was typed for.
    const char* name = names.value(field.endsWith(u"Text") ? field.chopped(4) : field);
    return name ? tr(name) : field;
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
