// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidModel.h"

#include "ui/common/Icons.h"
#include "ui/sheet/NoteDelegate.h"

namespace shanke {

using namespace Qt::StringLiterals;

QVariant SaidModel::data(const QModelIndex& index, int role) const
{
    const PaneLine& line = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case NoteDelegate::HeadingRole:
        return line.heading;
    case Qt::DecorationRole:
        return iconPixmap(line.iconName, scaled(16), colours().of(line.tone).ink, 2);
    case Qt::AccessibleTextRole:
        return QString(line.heading + u": "_s + line.text);
    default:
        return {};
    }
}

} // namespace shanke
