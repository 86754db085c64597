// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordModel.h"

#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString joinedParts(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString stageOf(const RecordSummary& record)
{
    const KindDescription* kind = allKinds().of(record.id);
    const FieldDescription* stage = kind ? kind->fieldOf(FieldRole::Stage).field : nullptr;
    return stage ? KindWords::choice(*stage, record.roles.stage) : QString();
}

// Every list holds lesson plans, or nothing but others.
bool isOfKindToSay(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind && kind->page != ListPage::None && !(kind->isHandedIn && isOfLesson(*kind));
}

QString lessonOf(const RecordSummary& record)
{
    const QString lesson = Words::lesson(record.header);
    const RoleValues& roles = record.roles;
    return lesson.isEmpty()
               ? joinedParts({Words::subject(roles.subject), Words::grade(roles.grade)}, u" · "_s)
               : lesson;
}

} // namespace

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordSummary& record = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole: {
        const QString doubt = index.column() == State ? DoubtWords::sentence(record.state.doubt) : QString();
        return doubt.isEmpty() ? lessonOf(record) : doubt;
    }
    case Qt::AccessibleTextRole:
        return index.column() == State ? spokenState(record) : text(record, index.column());
    default:
        return {};
    }
}

QString RecordModel::title(const RecordSummary& record)
{
    return KindWords::title(record.id, record.roles.title);
}

QString RecordModel::description(const RecordSummary& record)
{
    return joinedParts({isOfKindToSay(record.id) ? KindWords::kind(record.id) : QString(), lessonOf(record),
                        record.guides > 0 ? tr("with study guide") : QString()},
                       u" · "_s);
}

bool RecordModel::isDecidedAbout(const RecordSummary& record)
{
    const KindDescription* kind = allKinds().of(record.id);
    return kind && kind->isDecidedAbout();
}

QString RecordModel::spokenState(const RecordSummary& record) const
{
    return joinedParts({text(record, State), record.isNewer ? Words::newer() : QString(),
                        record.conflicted ? Words::conflict() : QString(),
                        DoubtWords::word(record.state.doubt)},
                       u", "_s);
}

QString RecordModel::text(const RecordSummary& record, int column) const
{
    const RoleValues& roles = record.roles;
    switch (column) {
    case Week:
        return roles.week > 0 ? Words::week(roles.week) : QString();
    case Day:
        return roles.day.isValid() ? Formatting::shortDay(roles.day, m_clock.now().date()) : QString();
    case Title:
        return title(record);
    case Classes:
        return roles.classes.join(tr(", "));
    case Subject:
        return Words::subject(roles.subject);
    case Who:
        return record.who;
    case State:
        return isDecidedAbout(record) ? Words::status(record.state) : stageOf(record);
    case Where:
        return Words::delivery(record.delivery);
    case Changed:
        return Formatting::moment(record.updatedAt, m_clock.now());
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Week"), tr("Date"),  tr("Title"), tr("Classes"), tr("Subject"),
                            tr("Who"),  tr("State"), tr("Where"), tr("Changed")};
    return names.value(section);
}

} // namespace shanke
