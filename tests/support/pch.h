// Precompiled for every test program: what the core has, and Catch, which is slow to read.
#pragma once

#include "core/pch.h"
#include "support/catch.h"
