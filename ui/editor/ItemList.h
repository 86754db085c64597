// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Block.h"
#include "ui/common/Buttons.h"
#include "ui/editor/RowStack.h"

#include <QVBoxLayout>
#include <QWidget>

namespace shanke {

class SheetText;

// A list on the sheet whose rows come and go: objectives, homework. One row a value, and a button for another
// below. A Row has what RowStack asks for, setNumber(), setComments(), focusText(), and the signals edited,
// focused, addWanted and removeWanted. Answers through functions, because a template has no signals.
template <typename Row>
class ItemList : public QWidget
{
public:
    using Value = typename Row::Value;
    using Values = std::vector<Value>;

    std::function<void(const Values&)> onEdited;
    std::function<void(SheetText*)> onFocused;
    // What a new row begins with; it stands at `added`.
    std::function<void(Values& values, size_t added)> onAdded;

    // `make` gives a new row.
    ItemList(QPushButton* add, std::function<Row*()> make, QWidget* parent = nullptr)
        : QWidget(parent), m_make(std::move(make)), m_buttons(new QHBoxLayout)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        m_buttons->addWidget(add);
        m_buttons->addStretch();
        layout->addLayout(m_buttons);
        m_rows = std::make_unique<RowStack<Row>>(layout, [this] { return makeRow(); });
        connect(add, &QPushButton::clicked, this,
                [this] { addAfter(rows().empty() ? QString() : rows().back()->id()); });
    }

    const std::vector<Row*>& rows() const { return m_rows->rows(); }
    // Another button, right of the one that adds.
    void addBeside(QPushButton* button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

    void showValues(const Values& values)
    {
        m_rows->show(values);
        for (size_t i = 0; i < rows().size(); ++i)
            rows()[i]->setNumber(int(i) + 1);
    }

    void setComments(const QHash<QString, QStringList>& byItem)
    {
        for (Row* row : rows())
            row->setComments(byItem.value(row->id()));
    }

    // The first one for an empty id; null when there is no such item.
    QWidget* focusItem(const QString& id)
    {
        const bool isFirst = id.isEmpty() && !rows().empty();
        Row* row = isFirst ? rows().front() : m_rows->find(id);
        if (row)
            row->focusText();
        return row;
    }

private:
    Row* makeRow()
    {
        Row* row = m_make();
        connect(row, &Row::edited, this, [this] { onEdited(m_rows->values()); });
        connect(row, &Row::focused, this, [this](SheetText* field) { onFocused(field); });
        connect(row, &Row::addWanted, this, [this](const QString& id) { addAfter(id); });
        connect(row, &Row::removeWanted, this, [this](const QString& id) { remove(id); });
        return row;
    }

    static auto findValue(Values& values, const QString& id)
    {
        return std::find_if(values.begin(), values.end(), [&](const Value& value) { return value.id == id; });
    }

    void addAfter(const QString& id)
    {
        Values values = m_rows->values();
        const auto at = findValue(values, id);
        Value added;
        added.id = newBlockId();
        const auto place = values.insert(at == values.end() ? at : std::next(at), added);
        if (onAdded)
            onAdded(values, size_t(place - values.begin()));
        onEdited(values);
        focusItem(added.id);
    }

    void remove(const QString& id)
    {
        Values values = m_rows->values();
        const auto at = findValue(values, id);
        if (at == values.end())
            return;
        const auto neighbour = at != values.begin() ? std::prev(at) : std::next(at);
        const QString neighbourId = neighbour != values.end() ? neighbour->id : QString();
        values.erase(at);
        onEdited(values);
        focusItem(neighbourId);
    }

    std::function<Row*()> m_make;
    QHBoxLayout* m_buttons;
    std::unique_ptr<RowStack<Row>> m_rows;
};

} // namespace shanke
