// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

class QAbstractItemView;
class QWidget;

namespace shanke {

// A person at a window: finds widgets by their object names, presses, types and reads as hands and eyes do,
// through events and not through the code behind. Every action fails with a sentence when the widget is not
// there, not visible, or not to be used.
class TourHand
{
public:
    explicit TourHand(QWidget& window) : m_window(window) {}

    Result<> press(const QString& object) const;
    // Replaces what stands in a field, as an input method does (a line break is the Return key), or picks
    // from a list that drops down the entry with this data or this text.
    Result<> enter(const QString& object, const QString& text) const;
    // Clicks the first row of a view whose words contain `text`; with the space bar after it when it is to be
    // ticked.
    Result<> pick(const QString& view, const QString& text) const;
    Result<> tick(const QString& view, const QString& text) const;
    // Enter on the row.
    Result<> open(const QString& view, const QString& text) const;
    Result<> key(const QString& object, int key, Qt::KeyboardModifiers modifiers = {}) const;

    // What a widget says: its text, or its accessible name where it paints itself. Empty when it cannot be
    // seen.
    QString read(const QString& object) const;
    // The words of the first row that contains `text`, all columns; empty when there is none.
    QString readRow(const QString& view, const QString& text) const;
    bool sees(const QString& object) const;
    // Whether any label or text on the window says it.
    bool seesText(const QString& text) const;

private:
    Result<QWidget*> find(const QString& object) const;
    Result<QAbstractItemView*> findView(const QString& object) const;
    Result<QAbstractItemView*> goToRow(const QString& view, const QString& text) const;

    QWidget& m_window;
};

} // namespace shanke
