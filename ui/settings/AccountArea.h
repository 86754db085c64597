// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"

namespace shanke {

class SignInBox;
class Workspace;

// Who works here: shown, not changed, because documents carry it; and whether they are signed in.
class AccountArea : public AreaPage
{
    Q_OBJECT
public:
    explicit AccountArea(Workspace& workspace, QWidget* parent = nullptr);

    void signIn();

private:
    void showSettings();

    Workspace& m_workspace;
    QLabel* m_name;
    QLabel* m_user;
    QLabel* m_school;
    QLabel* m_device;
    QLabel* m_folder;
    SignInBox* m_signIn;
};

} // namespace shanke
