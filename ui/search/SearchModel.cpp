// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchModel.h"

#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString SearchModel::title(const FoundItem& item)
{
    const QString title = item.hit.title.text.trimmed();
    return title.isEmpty() ? KindWords::kind(item.hit.document.id) : title;
}

QString SearchModel::place(const FoundItem& item)
{
    const KindDescription* kind = allKinds().find(item.hit.placeKind);
    return kind ? KindWords::place(*kind, item.hit.place) : item.hit.place;
}

QString SearchModel::description(const FoundItem& item) const
{
    const SearchHit& hit = item.hit;
    QStringList parts{KindWords::kind(hit.document.id),
                      Words::subject(hit.subject),
                      Words::grade(hit.grade),
                      hit.classes.join(u' '),
                      item.isOwn ? QString() : item.authorName,
                      hit.changed.isValid() ? Formatting::moment(hit.changed, m_clock.now()) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundItem& item = row(index);
    if (role == Qt::DisplayRole)
        return title(item);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{title(item), description(item), place(item), item.hit.sentence.text};
        if (item.state)
            parts.insert(2, Words::status(*item.state));
        parts.removeAll(QString());
        return listed(parts);
    }
    return {};
}

QString SearchModel::keyOf(const FoundItem& item) const
{
    return item.hit.document.database.toString() + u' ' + item.hit.document.id.toString();
}

} // namespace shanke
