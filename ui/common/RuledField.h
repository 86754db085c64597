// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace shanke {

// A field with the rule for it below. When something is wrong with what stands in it, it is marked and says
// that in place of the rule, until somebody types again. It may be left open by a tick: "I do not know yet".
class RuledField : public QWidget
{
    Q_OBJECT
public:
    // `name` is the object name of the line; the tick is called the same and ".unknown", the rule ".rule".
    RuledField(const QString& name, const QString& rule, QWidget* parent = nullptr);

    QLineEdit& line() { return *m_line; }
    QString text() const; // trimmed; empty while it is not known
    void setText(const QString& text);

    void offerUnknown();
    bool isKnown() const;
    void setKnown(bool isKnown);

    // Empty: nothing is wrong.
    void showProblem(const QString& problem);

signals:
    void edited();
    void submitted(); // by the Return key

private:
    QLineEdit* m_line;
    QCheckBox* m_unknown;
    QLabel* m_rule;
    QString m_ruleText;
};

} // namespace shanke
