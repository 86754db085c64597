// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace shanke {

// The top of a page: its title, a quieter line beside it, and at the right its actions.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // At the right end, in order.
    void addAction(QWidget* action);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QBoxLayout* m_actions;
};

} // namespace shanke
