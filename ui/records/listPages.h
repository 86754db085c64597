// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kinds/allKinds.h"

// The pages on which records are listed.
namespace shanke {

// What the objects and settings of a page begin with: "plans", "research", "school".
QString nameOf(ListPage page);
// The page on which the record with this id is listed; Preparing for one that is listed nowhere.
ListPage pageOf(const DocId& id);

// Whether records of any of the kinds of the page say something in this role.
bool hasRole(ListPage page, FieldRole role);

} // namespace shanke
