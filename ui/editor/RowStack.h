// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QHash>

#include <functional>
#include <vector>

namespace shanke {

// The widgets of a list of values with ids, one widget a value, in a layout. Showing another list keeps the
// widgets of the values that stay, so that focus and cursor survive what happens around them. A Row has the
// type Value, id(), showValue(Value) and value().
template <typename Row>
class RowStack
{
public:
    using Value = typename Row::Value;

    // The rows stand at the front of `layout`; `make` gives a connected row.
    RowStack(QBoxLayout* layout, std::function<Row*()> make) : m_layout(layout), m_make(std::move(make)) {}

    const std::vector<Row*>& rows() const { return m_rows; }

    std::vector<Value> values() const
    {
        std::vector<Value> values;
        for (const Row* row : m_rows)
            values.push_back(row->value());
        return values;
    }

    Row* find(const QString& id) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row* row) { return row->id() == id; });
        return found == m_rows.end() ? nullptr : *found;
    }

    void show(const std::vector<Value>& values)
    {
        QMultiHash<QString, Row*> leaving; // the first of one id is taken first
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
            leaving.insert((*row)->id(), *row);
        m_rows.clear();
        for (const Value& value : values) {
            Row* row = leaving.take(value.id);
            place(row ? row : m_make());
            m_rows.back()->showValue(value);
        }
        for (Row* row : leaving)
            discard(row);
    }

private:
    void place(Row* row)
    {
        const int index = int(m_rows.size());
        const QLayoutItem* there = m_layout->itemAt(index);
        if (!there || there->widget() != row)
            m_layout->insertWidget(index, row);
        row->show(); // now, not when the event loop comes round: keys may follow at once
        m_rows.push_back(row);
    }

    void discard(Row* row)
    {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }

    QBoxLayout* m_layout;
    std::function<Row*()> m_make;
    std::vector<Row*> m_rows;
};

} // namespace shanke
