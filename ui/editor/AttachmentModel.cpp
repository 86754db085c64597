// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/AttachmentModel.h"

#include "ui/editor/AttachmentWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

QVariant AttachmentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row(index).name;
    case Qt::AccessibleTextRole:
        return QString(row(index).name + u": "_s + AttachmentWords::sentence(row(index)));
    default:
        return {};
    }
}

void AttachmentModel::setPicture(const QString& name, const QImage& picture)
{
    m_pictures.insert(name, picture);
    if (const int at = find(name); at >= 0)
        emit dataChanged(index(at, 0), index(at, 0));
}

} // namespace shanke
