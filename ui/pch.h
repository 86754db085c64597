// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every page: what the core has, and the widgets nearly every page is made of.
#pragma once

#include "core/pch.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeView>
#include <QWidget>
