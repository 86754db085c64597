// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shanke {

// What a page or list shows when it has nothing to show: a mark, a sentence, and a button for the obvious
// next thing. Nothing is ever just empty.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    // Without `action` there is no button.
    void setContent(const QString& iconName, const QString& sentence, const QString& action = {});

signals:
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintMark();

    QString m_iconName;
    QLabel* m_mark;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace shanke
