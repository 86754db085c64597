// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "listing/ListedFile.h"
#include "ui/common/RowListModel.h"

namespace shanke {

// Files that were found in the folder of resources, a row each: name, folder, platform, size, last change.
class ListedFilesModel : public RowListModel<ListedFile>
{
    Q_OBJECT
public:
    enum Column { Name, Folder, Platform, Size, Modified, ColumnCount };

    // `clock` outlives the model.
    explicit ListedFilesModel(const Clock& clock, QObject* parent = nullptr)
        : RowListModel(parent), m_clock(clock)
    {
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const ListedFile& file) const override { return file.path(); }

private:
    QString textOf(const ListedFile& file, int column) const;

    const Clock& m_clock;
};

} // namespace shanke
