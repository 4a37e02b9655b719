# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# Read by cpack once for each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
endif()
