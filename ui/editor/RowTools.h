// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace shanke {

// The small buttons of a row. They show while the pointer or the cursor is in the row and leave their room
// free otherwise, so that nothing moves. Whatever they do has a key too.
class RowTools : public QWidget
{
    Q_OBJECT
public:
    // `row` is the row they belong to, and their parent sooner or later.
    explicit RowTools(QWidget* row);

    QToolButton* add(const QString& iconName, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showIfNeeded(bool pointerInside);

    QWidget* m_row;
};

} // namespace shanke
