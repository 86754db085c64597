// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/BehindModel.h"

#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

void BehindModel::show(const Figure& figure, const PeopleNames& names)
{
    m_names = names;
    setRows({}); // the same document may stand behind two figures in other words
    setRows({figure.begin(), figure.end()});
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return sentenceOf(row(index));
    return {};
}

QString BehindModel::keyOf(const FigureItem& item) const
{
    const PlannedLesson lesson = item.lesson ? item.lesson->lesson : PlannedLesson();
    return u"%1 %2 %3 %4 %5"_s
        .arg(item.teacher.toString(), item.document.toString(), lesson.className,
             lesson.date.toString(Qt::ISODate))
        .arg(lesson.slot);
}

QString BehindModel::sentenceOf(const FigureItem& item) const
{
    QStringList parts{m_names.value(item.teacher, item.teacher.toString())};
    if (item.lesson) {
        const PlannedLesson& lesson = item.lesson->lesson;
        parts.append(Formatting::day(lesson.date));
        //: a lesson of the day by its number
        parts.append(tr("period %1").arg(lesson.slot));
        parts.append(lesson.className);
    }
    if (item.document.isEmpty())
        parts.append(tr("nothing was handed in"));
    else
        parts.append(item.title.isEmpty() ? KindWords::kind(item.document) : item.title);
    if (item.at.isValid())
        //: a moment
        parts.append(tr("signed %1").arg(Formatting::moment(item.at, QDateTime::currentDateTime())));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace shanke
