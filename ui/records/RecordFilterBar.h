// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/RecordValues.h"

#include <QSettings>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace shanke {

// Which records of a page are listed: by words, kind, subject, class, state and week, as far as the kinds of
// the page say such a thing. Kind, subject and class are what a person works on, so they are remembered;
// words, state and week are looked for once. Objects, behind the name of the page: ".search", ".kind",
// ".subject", ".class",
// ".status", ".week".
class RecordFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecordFilterBar(ListPage page, QWidget* parent = nullptr);

    RecordFilter filter() const;
    // Everything that has these words.
    void search(const QString& text);
    // Everything in this state.
    void showStatus(PlanStatus status);

signals:
    void changed(); // after a pause, while somebody types

private:
    QLineEdit* addField(const QString& name, const QString& hint, const QString& purpose);
    QComboBox* addChoice(const QString& name, const QString& purpose);
    QSpinBox* addWeek();
    void createChoices();
    void createStates();
    void layOut();
    void offerWhatTheKindsSay();
    void connectFields();
    void chooseAll();
    QString keyOf(const QString& setting) const;
    void remember();

    ListPage m_page;
    QSettings m_settings;
    QTimer m_typing; // a pause before the list is read again
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QLineEdit* m_class;
    QComboBox* m_status;
    QSpinBox* m_week;
};

} // namespace shanke
