// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Objective.h"

#include <QWidget>

class QComboBox;

namespace shanke {

class CommentNote;
class SheetText;

// One objective: its dimension, typed or chosen, and its text. Enter adds the next one, Backspace in an empty
// one takes it out. Objects, with the row's number n: "editor.objective<n>.dimension", ".text", ".remove".
class ObjectiveRow : public QWidget
{
    Q_OBJECT
public:
    using Value = Objective;

    explicit ObjectiveRow(QWidget* parent = nullptr);

    const QString& id() const { return m_objective.id; }
    void showValue(const Objective& objective);
    Objective value() const;
    void setNumber(int number);
    // What the list of the dimension offers.
    void setDimensions(const QStringList& dimensions);
    void setComments(const QStringList& comments);
    void focusText();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void focused(shanke::SheetText* field);

private:
    Objective m_objective;
    QComboBox* m_dimension;
    SheetText* m_text;
    QWidget* m_remove;
    CommentNote* m_comments;
};

} // namespace shanke
