// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/TimetableWords.h"

#include <QLocale>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

QString TimetableWords::oddity(TimetableOddity oddity)
{
    switch (oddity) {
    case TimetableOddity::UnknownSubject:
        return tr("No subject: left out");
    case TimetableOddity::UnknownPeriod:
        return tr("No period of the day: left out");
    case TimetableOddity::UnknownDay:
        return tr("No day: left out");
    case TimetableOddity::UnknownWeeks:
        return tr("Neither odd nor even weeks: left out");
    case TimetableOddity::NoClass:
        return tr("Nothing says whose lesson it is: left out");
    case TimetableOddity::NoTeacher:
        return tr("Nothing says who gives it: left out of a timetable of your own");
    case TimetableOddity::UnknownTeacher:
        return tr("Nobody at the school is called so: kept as it is written");
    case TimetableOddity::TwoTeachers:
        return tr("Several people are called so: kept as it is written");
    case TimetableOddity::ClassTwice:
        return tr("The class has two lessons at this time");
    case TimetableOddity::TeacherTwice:
        return tr("The teacher has two lessons at this time");
    case TimetableOddity::IdentityNumber:
        return tr("The number of an ID card: left out");
    case TimetableOddity::SheetLeftOut:
        return tr("No timetable on this sheet: left out");
    }
    Q_UNREACHABLE();
}

QString TimetableWords::place(const TimetableRemark& remark)
{
    if (remark.weekday > 0)
        //: %1 is a day of the week, %2 the number of a period
        return tr("%1, period %2").arg(QLocale().dayName(remark.weekday)).arg(remark.slot);
    QStringList parts{remark.sheet};
    if (remark.row > 0)
        parts.append(remark.column.isEmpty() ? tr("row %1").arg(remark.row)
                                             : remark.column + QString::number(remark.row));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString TimetableWords::summary(const StoredTimetable& timetable)
{
    const Timetable& in = timetable.timetable;
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    //: %1 and %2 are days, %3 says whose it is
    return tr("%1 to %2 · %n lesson(s) a week · %3", nullptr, int(in.entries.size()))
        .arg(day(in.validFrom), day(in.validTo), timetable.isPrivate ? tr("your own") : tr("of the school"));
}

QString TimetableWords::summary(const TimetablePreview& preview)
{
    QSet<QString> classes;
    for (const TimetableEntry& entry : preview.timetable.entries)
        classes.insert(entry.className);
    const QString found = tr("%n lesson(s)", nullptr, int(preview.timetable.entries.size())) + u' ' +
                          tr("of %n class(es).", nullptr, int(classes.size()));
    const QString whose =
        preview.isPrivate
            ? tr("It will be for you alone: the timetable of the school is written by those who lead it.")
            : tr("It will be the timetable of the school.");
    const QString replaced = preview.replaced.isEmpty()
                                 ? QString()
                                 : u' ' + tr("It takes the place of the one that begins on the same day.");
    return found + u' ' + whose + replaced;
}

SheetLanguage TimetableWords::onPaper()
{
    return SheetLanguage(
        [](const char* context, const char* source) { return QCoreApplication::translate(context, source); },
        [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

} // namespace shanke
