// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ItemList.h"
#include "ui/editor/PlaceEditor.h"

namespace shanke {

// A place of rows that come and go, one `Row` each (ItemList).
template <typename Row>
class ItemsEditor : public PlaceEditor
{
public:
    using Value = typename Row::Value;

    // `make` gives a row of this place.
    ItemsEditor(RecordEdits& edits, const PlaceDescription& place, QPushButton* add,
                const std::function<Row*()>& make)
        : PlaceEditor(edits, place), m_list(new ItemList<Row>(add, make))
    {
        m_list->onEdited = [this](const std::vector<Value>& values) {
            this->edits().setItems(this->place().key, values);
        };
        m_list->onFocused = [this](SheetText* field) { emit focused(field); };
        fill(m_list);
    }

    void show(const Record& record) override { m_list->showValues(record.items<Value>(place().key)); }

    QStringList showComments(const CommentsById& comments) override
    {
        m_list->setComments(comments);
        return {};
    }

    QList<QRect> rectsOf(const QSet<QString>& ids) const override
    {
        QList<QRect> rects;
        for (const Row* row : rows()) {
            if (ids.contains(row->id()))
                rects.append({row->mapTo(this, QPoint()), row->size()});
        }
        return rects;
    }

    QString itemAt(const QWidget& field) const override
    {
        const auto holds = [&](const Row* row) { return row == &field || row->isAncestorOf(&field); };
        const auto row = std::find_if(rows().begin(), rows().end(), holds);
        return row == rows().end() ? QString() : (*row)->id();
    }

    QWidget* goTo(const QString& block) override { return m_list->focusItem(block); }

protected:
    const std::vector<Row*>& rows() const { return m_list->rows(); }
    void addBeside(QPushButton* button) { m_list->addBeside(button); }
    void whenAdded(std::function<void(std::vector<Value>& values, size_t added)> begin)
    {
        m_list->onAdded = std::move(begin);
    }

private:
    ItemList<Row>* m_list;
};

} // namespace shanke
