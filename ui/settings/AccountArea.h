// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "workspace/values/WorkspaceValues.h"

class QPushButton;

namespace shanke {

class PersonForm;
class SignInBox;
class Workspace;

// Who works here, and whether they are signed in. User name and school can be corrected until some of the
// work has left this PC, for documents carry them. Objects: "account.correct", "account.correction",
// "account.apply", and the fields "account.name", "account.user", "account.school".
class AccountArea : public AreaPage
{
    Q_OBJECT
public:
    explicit AccountArea(Workspace& workspace, QWidget* parent = nullptr);

    void signIn();
    // Opens the fields, where that is still possible.
    void correct();

signals:
    void correctionWished(const shanke::AccountSettings& account);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCorrection();
    void showSettings();
    void askWhetherCorrectable();
    void apply();

    Workspace& m_workspace;
    QLabel* m_name;
    QLabel* m_user;
    QLabel* m_school;
    QLabel* m_device;
    QLabel* m_folder;
    QPushButton* m_correct;
    PersonForm* m_form;
    QWidget* m_correction;
    SignInBox* m_signIn;
};

} // namespace shanke
