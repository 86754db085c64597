// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/PaneContent.h"
#include "ui/said/SaidField.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace shanke {

// What somebody fills in before they say something: the fields that a deed asks for, and a button. Ctrl+Enter
// sends it. What is typed stays until it was said or given up, and may be taken over when the same is asked
// again. Objects: "said.about", "said.send", "said.cancel", "said.field." and the key of a field.
class SaidForm : public QWidget
{
    Q_OBJECT
public:
    explicit SaidForm(QWidget* parent = nullptr);

    // The same action again changes nothing. `people` and `documents`: what can be chosen.
    void ask(const PaneAction& action, bool canBeGivenUp, const NamedValues& people,
             const NamedValues& documents);
    void clear(); // asks nothing
    const std::optional<PaneAction>& action() const { return m_action; }
    // What was filled in, for keeping it.
    QJsonObject filled() const;
    void fill(const QJsonObject& filled);
    bool isTouched() const { return m_isTouched; }

signals:
    void changed();
    void sent(const QList<shanke::Saying>& sayings);
    void givenUp();

private:
    void send();
    void addField(const FieldDescription& field, const NamedValues& values);

    std::optional<PaneAction> m_action;
    std::vector<SaidField> m_fields;
    bool m_isTouched = false;
    QLabel* m_about;
    QFormLayout* m_layout;
    QPushButton* m_send;
    QPushButton* m_cancel;
};

} // namespace shanke
