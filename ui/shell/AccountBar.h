// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"

namespace shanke {

class Workspace;

// What was left open at the first start: user name and school. Object: "shell.account".
class AccountBar : public InfoBar
{
    Q_OBJECT
public:
    explicit AccountBar(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void accountWanted(); // somebody is to say it
};

} // namespace shanke
