// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/LineField.h"

namespace shanke {

class Colleagues;

// A field for one person of the school, shown and written by name, which holds their account. Whoever is not
// in the staff list is kept as it was typed.
class PersonField : public LineField
{
    Q_OBJECT
public:
    // They outlive the field.
    explicit PersonField(Colleagues& colleagues, QWidget* parent = nullptr);

    QString account() const { return m_account; }
    void setAccount(const QString& account);

signals:
    void edited(); // by the person

private:
    void take(const QString& typed);
    void showName();

    Colleagues& m_colleagues;
    QString m_account;
};

} // namespace shanke
