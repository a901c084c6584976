package io.github.iguser.codegen;
