// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowDiff.h"

#include <QAbstractTableModel>

namespace shanke {

// A model over a list of values that is replaced as a whole: setRows() tells views only of the ranges that
// were removed, inserted or changed, so selection, scrolling and focus survive. Never resets. A subclass says
// what identifies a row and what a cell shows; a Row has operator==.
template <typename Row>
class RowListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row>& rows() const { return m_rows; }
    const Row& row(const QModelIndex& index) const { return m_rows.at(index.row()); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }

    // The place of the row with `key`; -1 when there is none.
    int find(const QString& key) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    void setRows(const QList<Row>& rows)
    {
        const RowDiff diff = RowDiff::between(keysOf(m_rows), keysOf(rows));
        const std::vector<int> changed = changedRows(diff, rows);
        for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range)
            removeRange(*range);
        for (const RowRange& range : diff.inserted)
            insertRange(range, rows);
        for (const RowRange& range : rangesOf(changed)) {
            std::copy_n(rows.begin() + range.first, range.count, m_rows.begin() + range.first);
            emit this->dataChanged(this->index(range.first, 0),
                                   this->index(range.first + range.count - 1, this->columnCount() - 1));
        }
    }

protected:
    // Unique among the rows.
    virtual QString keyOf(const Row& row) const = 0;

private:
    std::vector<QString> keysOf(const QList<Row>& rows) const
    {
        std::vector<QString> keys;
        keys.reserve(size_t(rows.size()));
        for (const Row& row : rows)
            keys.push_back(keyOf(row));
        return keys;
    }

    std::vector<int> changedRows(const RowDiff& diff, const QList<Row>& rows) const
    {
        std::vector<int> changed;
        for (size_t i = 0; i < diff.keptFrom.size(); ++i)
            if (diff.keptFrom[i] >= 0 && !(m_rows.at(diff.keptFrom[i]) == rows.at(int(i))))
                changed.push_back(int(i));
        return changed;
    }

    void removeRange(const RowRange& range)
    {
        this->beginRemoveRows({}, range.first, range.first + range.count - 1);
        m_rows.remove(range.first, range.count);
        this->endRemoveRows();
    }

    void insertRange(const RowRange& range, const QList<Row>& rows)
    {
        this->beginInsertRows({}, range.first, range.first + range.count - 1);
        m_rows = m_rows.mid(0, range.first) + rows.mid(range.first, range.count) + m_rows.mid(range.first);
        this->endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace shanke
