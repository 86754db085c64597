// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/PlanValues.h"

#include <QSettings>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace shanke {

// Which plans and study guides are listed: by words, kind, subject, state and week. Kind and subject are what
// a person works on, so they are remembered; words, state and week are looked for once. Objects:
// "plans.search", "plans.kind", "plans.subject", "plans.status", "plans.week".
class PlanFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlanFilterBar(QWidget* parent = nullptr);

    PlanFilter filter() const;
    // Everything that has these words.
    void search(const QString& text);
    // Every plan in this state.
    void showStatus(PlanStatus status);

signals:
    void changed(); // after a pause, while somebody types

private:
    void createChoices();
    QComboBox* addChoice(const QString& name, const QString& purpose);
    void layOut();
    void chooseAll();
    void remember();

    QSettings m_settings;
    QTimer m_typing; // a pause before the list is read again
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QComboBox* m_status;
    QSpinBox* m_week;
};

} // namespace shanke
