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
        {u"unit"_s, QT_TR_NOOP("Unit")},
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
    const char* name = names.value(field);
    return name ? tr(name) : field;
}

QList<FieldWords::Line> FieldWords::lines(const LessonHeader& h)
{
    const QString period =
        h.periodNo > 0 ? tr("%1 of %2").arg(h.periodNo).arg(std::max(h.periodNo, h.periodCount)) : QString();
    const QString slot = h.slot > 0 ? tr("Slot %1").arg(h.slot) : QString();
    const QList<Line> all{
        {name(u"subject"_s), Words::subject(h.subject)},
        {name(u"grade"_s), joined(Words::grade(h.grade), Words::volume(h.volume))},
        {name(u"edition"_s), joined(Words::edition(h.edition), number(h.editionYear))},
        {name(u"unit"_s), joined(number(h.unitNo), h.unitTitle)},
        {name(u"lessonNo"_s), h.lessonNo},
        {name(u"lessonType"_s), Words::lessonType(h.lessonType)},
        {name(u"periodNo"_s), period},
        {name(u"classes"_s), h.classes.join(tr(", "))},
        {name(u"teachingWeek"_s), number(h.teachingWeek)},
        {name(u"plannedDate"_s),
         h.plannedDate.isValid() ? joined(Formatting::day(h.plannedDate), slot) : slot},
        {name(u"preparedDate"_s),
         h.preparedDate.isValid() ? Formatting::shortDay(h.preparedDate) : QString()},
        {name(u"mainPreparer"_s), h.mainPreparer},
        {name(u"secondPreparer"_s), h.secondPreparer},
    };
    QList<Line> filled;
    std::copy_if(all.begin(), all.end(), std::back_inserter(filled),
                 [](const Line& line) { return !line.value.isEmpty(); });
    return filled;
}

} // namespace shanke
