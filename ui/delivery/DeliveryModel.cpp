// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/DeliveryModel.h"

#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/delivery/DeliveryWords.h"

using namespace Qt::StringLiterals;

namespace shanke {

QVariant DeliveryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DeliveryItem& item = row(index);
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{item.title, KindWords::kind(item.id), Words::delivery(item.delivery),
                           DeliveryWords::why(item)}
            .join(u" · "_s);
    return {};
}

QString DeliveryModel::keyOf(const DeliveryItem& item) const
{
    return item.database.toString() + u'/' + item.id.toString();
}

} // namespace shanke
