// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QWidget>

class QFormLayout;

namespace shanke {

class RuledField;

// Who works here: name, user name and school, each with its rule below; user name and school may be unknown
// yet. A full-width or capital letter is taken as the plain one.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    // The fields are called `prefix` and "name", "user", "school".
    explicit PersonForm(const QString& prefix, QWidget* parent = nullptr);

    // What its owner asks beside it.
    void addRow(const QString& label, RuledField* field);
    void showAccount(const AccountSettings& account);
    // Marks every field that is wrong and goes to the first; true when none is.
    bool check();
    // Name, user and school. What is not known yet has a stand-in that nobody else has.
    AccountSettings account() const;

    // What is wrong with a text, in words; empty when nothing is.
    static QString problemOfName(const QString& text);
    static QString problemOfUser(const QString& text);
    static QString problemOfSchool(const QString& text);

signals:
    void edited();
    void submitted();

private:
    QFormLayout* m_form;
    RuledField* m_name;
    RuledField* m_user;
    RuledField* m_school;
};

} // namespace shanke
