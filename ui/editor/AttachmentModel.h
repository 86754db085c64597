// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "workspace/values/FileValues.h"

#include <QImage>

namespace shanke {

// A file of the plan as a line of the list.
struct AttachmentRow
{
    enum class Kind {
        Listed,   // the plan names it
        Taking,   // it is being read; the plan will name it
        Unusable, // what the plan says about it cannot be understood
    };

    QString name;
    Kind kind = Kind::Listed;
    QString mime;
    qint64 size = 0;
    FileState state;
    qint64 bytes = 0; // of what is under way: read, or come

    int percent() const { return size > 0 ? int(bytes * 100 / size) : 0; }
    bool isMoving() const { return kind == Kind::Taking || (state.isWanted && !state.isPaused); }
    bool isHere() const { return kind == Kind::Listed && state.isHere; }

    friend bool operator==(const AttachmentRow&, const AttachmentRow&) = default;
};

// The files of the open plan, in the order of the plan.
class AttachmentModel : public RowListModel<AttachmentRow>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;

    void setPicture(const QString& name, const QImage& picture);
    QImage picture(const QString& name) const { return m_pictures.value(name); }

protected:
    QString keyOf(const AttachmentRow& row) const override { return row.name; }

private:
    QHash<QString, QImage> m_pictures;
};

} // namespace shanke
