// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"

namespace shanke {

class Workspace;

// What was done about the files at the start, that nothing can be saved, and damage that is found later.
// Object: "shell.keeping".
class KeepingBar : public InfoBar
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit KeepingBar(Workspace& workspace, QWidget* parent = nullptr);
};

} // namespace shanke
