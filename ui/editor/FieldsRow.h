// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/PlaceDescription.h"
#include "ui/editor/JsonItem.h"
#include "ui/editor/SheetText.h"

#include <QWidget>

class QToolButton;

namespace shanke {

class CommentNote;
class FieldsForm;
struct PeopleInFields;

// A row of described fields, for a place that has no editor of its own. Ctrl+Enter adds one below,
// Ctrl+Shift+Delete takes it out. Objects, with the row's number n: "editor.<place><n>.<field>", ".remove".
class FieldsRow : public QWidget
{
    Q_OBJECT
public:
    using Value = JsonItem;

    explicit FieldsRow(const PlaceDescription& place, QWidget* parent = nullptr);
    FieldsRow(const PlaceDescription& place, const PeopleInFields& people, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    void showValue(const JsonItem& item);
    JsonItem value() const;
    void setNumber(int number);
    void setComments(const QStringList& comments);
    void focusText();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void focused(shanke::SheetText* field);

private:
    void createShortcuts();

    QString m_place;
    QString m_id;
    FieldsForm* m_form;
    QToolButton* m_remove;
    CommentNote* m_comments;
};

} // namespace shanke
